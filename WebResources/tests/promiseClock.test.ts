import { describe, expect, it } from 'vitest';
import { sparkPath } from '../src/panel/sections/Sparkline';
import { trackOf } from '../src/panel/promiseClock';
import { promise } from './fixtures/panel';

describe('trackOf', () => {
  it('an open promise in time ends at its customer date', () => {
    const track = trackOf(promise(), '2026-11-24T08:00:00Z');
    expect(track.target).toBeCloseTo(66.67, 1);
    expect(track).toMatchObject({ promised: 100, overdue: false });
    expect(track.mark).toBeCloseTo(33.33, 1);
  });

  it.each([
    ['2026-11-26T07:59:59Z', false],
    ['2026-11-26T08:00:00Z', false],
    ['2026-11-26T08:00:01Z', true],
  ])('delivered at %s is overdue: %s', (deliveredOn, overdue) => {
    expect(trackOf(promise({ state: 'broken', deliveredOn }), '2026-12-24T08:00:00Z').overdue).toBe(overdue);
  });

  it('a late promise makes room for the delay', () => {
    const track = trackOf(promise({ state: 'late' }), '2026-11-29T08:00:00Z');
    expect(track).toMatchObject({ promised: 50, mark: 100, overdue: true });
  });

  it('a cancelled promise has no mark, and equal instants do not divide by zero', () => {
    const at = '2026-11-24T08:00:00Z';
    expect(trackOf(promise({ state: 'cancelled', requestedOn: at, targetOn: at, promisedOn: at }), at)).toEqual({ target: 0, promised: 0, mark: null, overdue: false });
  });
});

describe('sparkPath', () => {
  it('holds each score until the next evaluation', () => {
    const points = [
      { on: '2026-01-01T00:00:00Z', score: 10 },
      { on: '2026-01-02T00:00:00Z', score: 60 },
    ];
    expect(sparkPath(points, '2026-01-03T00:00:00Z')).toBe('M0 90H50V40H100');
  });
});
