import { describe, expect, it } from 'vitest';
import { sparkPath } from '../src/panel/sections/Sparkline';
import { trackOf } from '../src/panel/promises/promiseClock';
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
    expect(trackOf(promise({ state: 'cancelled', requestedOn: at, targetOn: at, promisedOn: at }), at)).toEqual({ target: 0, promised: 0, mark: null, overdue: false, waits: [], earlier: [] });
  });

  it('a wait stands where it was, the one that goes on reaches to now', () => {
    const pauses = [{ from: '2026-11-23T20:00:00Z', to: '2026-11-24T08:00:00Z', waitingFor: null, reason: null }];
    const pause = { id: 'w', from: '2026-11-25T08:00:00Z', waitingFor: 'Mrs Meier', reason: 'Key', expectedEndOn: null, overdueSince: null };
    const { waits } = trackOf(promise({ state: 'paused', pauses, pause }), '2026-11-26T08:00:00Z');
    expect(waits.map(({ from, to }) => [Math.round(from), Math.round(to)])).toEqual([[17, 33], [67, 100]]);
  });

  it.each([
    ['2026-11-25T08:00:00Z', 67, 100],
    ['2026-11-26T08:00:00Z', 100, 100],
    ['2026-11-29T08:00:00Z', 100, 50],
  ])('a date told before, %s, has its place, and the line its room for it', (oldPromisedOn, earlier, promised) => {
    const revision = { on: '2026-11-24T08:00:00Z', oldPromisedOn, newPromisedOn: '2026-11-26T08:00:00Z', reason: null, agreedWithCustomer: true, by: null };
    const track = trackOf(promise({ revisions: [revision] }), '2026-11-24T08:00:00Z');
    expect([track.earlier.map(Math.round), Math.round(track.promised)]).toEqual([[earlier], promised]);
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
