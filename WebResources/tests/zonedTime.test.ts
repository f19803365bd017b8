import { describe, expect, it } from 'vitest';
import { instantOfWall, wallTime } from '../src/i18n/zonedTime';

const zurich = 'Europe/Zurich';

describe('wall-clock times of a zone', () => {
  it.each([
    ['winter', '2026-01-15T10:00', '2026-01-15T09:00:00.000Z'],
    ['summer', '2026-07-15T10:00', '2026-07-15T08:00:00.000Z'],
    ['just before the hour that is skipped', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['in the hour that is skipped', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['just after it', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['in the hour that comes twice, the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['just after it', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s', (_when, wall, instant) => {
    expect(instantOfWall(wall, zurich)?.toISOString()).toBe(instant);
  });

  it.each(['', 'tomorrow', '2026-13-01T00:00'])('%s cannot be read', (wall) => {
    expect(instantOfWall(wall, zurich)).toBeNull();
  });

  it('an instant is written as its zone reads it, half-hour zones too', () => {
    expect(wallTime(new Date('2026-07-15T08:00:00Z'), zurich)).toBe('2026-07-15T10:00');
    expect(wallTime(new Date('2026-07-15T08:00:00Z'), 'Australia/Lord_Howe')).toBe('2026-07-15T18:30');
  });

  it('back and forth gives the same instant all through a year', () => {
    for (let hour = 0; hour < 8760; hour += 97) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour));
      const back = instantOfWall(wallTime(instant, zurich), zurich);
      // Only the second of two like hours reads as the first.
      expect([0, 3_600_000]).toContain(instant.getTime() - (back?.getTime() ?? 0));
    }
  });
});
