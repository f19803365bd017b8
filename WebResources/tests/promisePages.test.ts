import { describe, expect, it } from 'vitest';
import type { PromiseItem } from '../src/data/model';
import { PromiseStatus } from '../src/generated/choices';
import { joined, wanted, type ReadPage } from '../src/panel/promises/pages';
import { countOf, departmentsOf, matches, statesOf } from '../src/panel/promises/promiseFilter';
import { panel, promise } from './fixtures/panel';

const now = panel();
const before = panel();
const rows = (...ids: string[]): PromiseItem[] => ids.map((id) => promise({ id }));
const page = (items: PromiseItem[], next: string | null, of = now, after: string | null = null): ReadPage => ({ items, next, after, of });
const many = (count: number, from = 0) => rows(...Array.from({ length: count }, (_, index) => String(from + index)));
const want = (pages: ReadPage[], first: number, last: number) => {
  const { items, starts } = joined(pages);
  return wanted(pages, starts, items.length, { first, last }, now);
};

describe('joined', () => {
  it('holds a promise once that moved from one page to the next', () => {
    const { items, starts } = joined([page(rows('a', 'b'), 'n'), page(rows('b', 'c'), null)]);
    expect(items.map((item) => item.id)).toEqual(['a', 'b', 'c']);
    expect(starts).toEqual([0, 2]);
  });
});

describe('wanted', () => {
  it('is the beginning while nothing was read', () => {
    expect(want([], 0, 0)).toEqual({ index: 0, after: null });
  });

  it.each([
    [38, null],
    [39, { index: 1, after: 'n' }],
    [40, { index: 1, after: 'n' }],
  ])('is the next page from ten rows before the end on: row %s', (last, expected) => {
    expect(want([page(many(50), 'n')], 30, last)).toEqual(expected);
  });

  it('is nothing at the end of the list', () => {
    expect(want([page(many(50), null)], 30, 49)).toBeNull();
  });

  it.each([
    [0, 30, null],
    [30, 49, null],
    [40, 50, { index: 1, after: 'n' }],
    [60, 70, { index: 1, after: 'n' }],
  ])('is a page that an older answer gave, once rows %s to %s of it are in view', (first, last, expected) => {
    expect(want([page(many(50), 'n'), page(many(50, 50), null, before, 'n')], first, last)).toEqual(expected);
  });

  it('is a filter’s empty page again, once the panel has a newer answer', () => {
    expect(want([page([], null, before)], 0, 0)).toEqual({ index: 0, after: null });
  });
});

describe('filter', () => {
  const counts = [
    { department: 725100002, status: PromiseStatus.Open, count: 4 },
    { department: 725100000, status: PromiseStatus.Open, count: 3 },
    { department: 725100000, status: PromiseStatus.Broken, count: 2 },
    { department: null, status: PromiseStatus.Cancelled, count: 1 },
  ];

  it('offers the departments and states that there are', () => {
    expect(departmentsOf(counts)).toEqual([725100000, 725100002]);
    expect(statesOf(counts)).toEqual(['onTrack', 'usingMargin', 'late', 'broken', 'cancelled']);
    expect(statesOf(counts.slice(2))).toEqual(['broken', 'cancelled']);
  });

  it.each([
    [null, null, 10],
    [725100000, null, 5],
    [null, 'broken', 2],
    [725100002, 'broken', 0],
    [null, 'late', null],
  ] as const)('counts department %s in state %s: %s', (department, state, expected) => {
    expect(countOf(counts, { department, state })).toBe(expected);
  });

  it('matches by both', () => {
    const item = promise({ department: 725100000, state: 'late' });
    expect(matches(item, { department: 725100000, state: 'late' })).toBe(true);
    expect(matches(item, { department: 725100002, state: 'late' })).toBe(false);
    expect(matches(item, { department: null, state: 'kept' })).toBe(false);
  });
});
