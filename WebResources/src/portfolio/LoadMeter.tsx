interface Props {
  /** Points. */
  load: number;
  capacity: number;
  /** Points that the full width stands for: the same for all meters of a list, so that they compare. */
  scale: number;
}

const share = (points: number, scale: number): string => `${String(Math.round((1000 * Math.max(points, 0)) / Math.max(scale, 1)) / 10)}%`;

/** Load inside its capacity, and what goes beyond it. Decoration: the numbers stand beside it. */
export function LoadMeter({ load, capacity, scale }: Props) {
  const over = load - capacity;
  return (
    <div class="meter" aria-hidden="true">
      <div class="meter-capacity" style={{ width: share(capacity, scale) }} />
      <div class="meter-load" style={{ width: share(Math.min(load, capacity), scale) }} />
      {over > 0 && <div class="meter-over" style={{ left: share(capacity, scale), width: share(over, scale) }} />}
    </div>
  );
}

/** The widest meter of a list fills its width. */
export const scaleOf = (rows: readonly { capacity: number; loads: readonly number[] }[]): number => Math.max(1, ...rows.flatMap(({ capacity, loads }) => [capacity, ...loads]));
