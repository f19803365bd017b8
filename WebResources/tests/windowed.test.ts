import { describe, expect, it } from 'vitest';
import { offsetsOf, rowAt } from '../src/ui/windowed/rowOffsets';

const keys = ['a', 'b', 'c', 'd'];

describe('offsetsOf', () => {
  it('gives rows that were never drawn the mean of those that were', () => {
    expect([...offsetsOf(keys, new Map([['a', 100], ['c', 300]]))]).toEqual([0, 100, 300, 600, 800]);
  });

  it('guesses while nothing was drawn, and an empty list ends where it begins', () => {
    expect(offsetsOf(keys, new Map()).at(-1)).toBeGreaterThan(0);
    expect([...offsetsOf([], new Map())]).toEqual([0]);
  });
});

describe('rowAt', () => {
  const offsets = offsetsOf(keys, new Map([['a', 100], ['b', 50], ['c', 50], ['d', 100]]));

  it.each([
    [-1, 0],
    [0, 0],
    [99.9, 0],
    [100, 1],
    [149.9, 1],
    [150, 2],
    [299.9, 3],
    [300, 3],
    [9999, 3],
  ])('the row at %s is %s', (place, row) => {
    expect(rowAt(offsets, place)).toBe(row);
  });

  it('finds each of ten thousand rows at its own beginning', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => String(index));
    const heights = new Map(many.map((key, index) => [key, 20 + (index % 7)]));
    const places = offsetsOf(many, heights);
    expect(many.every((_, index) => rowAt(places, places[index] ?? -1) === index)).toBe(true);
  });

  it('an empty list answers its first row', () => {
    expect(rowAt(offsetsOf([], new Map()), 10)).toBe(0);
  });
});
