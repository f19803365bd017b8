import type { ChartData } from './chartData';

export interface Segment {
  color: string;
  value: number;
}

/** The segments one after the other on a scale of 100; the drawing is stretched to the place it has. */
export function Bar({ bar, lying, largest }: { bar: Segment[]; lying: boolean; largest: number }) {
  const scale = largest > 0 ? 100 / largest : 0;
  let end = 0;
  return (
    <svg viewBox={lying ? '0 0 100 1' : '0 0 1 100'} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {bar.map(({ color, value }, index) => {
        const size = value * scale;
        const start = end;
        end += size;
        return lying ? (
          <rect key={String(index)} x={start} y={0} width={size} height={1} fill={color} />
        ) : (
          <rect key={String(index)} x={0} y={100 - end} width={1} height={size} fill={color} />
        );
      })}
    </svg>
  );
}

/** One bar of all series when they are stacked, else one for each. */
export function barsOf({ series }: ChartData, at: number, stacked: boolean): Segment[][] {
  const segments = series.map(({ color, values }) => ({ color, value: values[at] ?? 0 }));
  return stacked ? [segments] : segments.map((segment) => [segment]);
}

export const total = (bar: Segment[]): number => bar.reduce((sum, { value }) => sum + value, 0);
