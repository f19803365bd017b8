const minute = 60_000;

/** Wall-clock time of an instant in a zone, as a datetime-local input writes it. Without a zone: the browser's. */
export function wallTime(instant: Date, timeZone?: string): string {
  const local = new Date(instant.getTime() + offsetAt(instant, timeZone) * minute);
  return local.toISOString().slice(0, 16);
}

/**
 * The instant of a wall-clock time in a zone; null when it cannot be read. A time that a clock change skips moves
 * forward, one that comes twice is the first.
 */
export function instantOfWall(wall: string, timeZone?: string): Date | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset before the wall time decides; it is right unless a change lies between, which the second look finds.
  const guess = (offset: number) => new Date(asUtc - offset * minute);
  const [before, after] = [offsetAt(new Date(asUtc - 1440 * minute), timeZone), offsetAt(new Date(asUtc + 1440 * minute), timeZone)];
  const first = guess(before);
  if (offsetAt(first, timeZone) === before) return first;
  const second = guess(after);
  return offsetAt(second, timeZone) === after ? second : first;
}

/** Minutes by which the zone is ahead of UTC at an instant. */
function offsetAt(instant: Date, timeZone?: string): number {
  if (!timeZone) return -instant.getTimezoneOffset();
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(instant);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'));
  return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / minute);
}
