import type { Tone } from '../../ui/Badge';
import { useTexts } from '../texts';

export interface Point {
  on: string;
  score: number;
}

/** Steps of the score over time in a box of 100 × 100, y downwards. The score holds until the next evaluation. */
export function sparkPath(points: readonly Point[], until: string): string {
  const times = points.map((p) => Date.parse(p.on));
  const from = times[0] ?? 0;
  const width = Math.max(Date.parse(until) - from, 1);
  const x = (time: number) => ((time - from) / width) * 100;
  const y = (score: number) => 100 - Math.min(Math.max(score, 0), 100);
  return points.reduce((path, point, index) => `${path}${index === 0 ? 'M' : `H${String(x(times[index] ?? 0))}V`}${index === 0 ? `0 ${String(y(point.score))}` : String(y(point.score))}`, '') + 'H100';
}

/** The course of the score; its summary stands beside it in words for who cannot see it. */
export function Sparkline({ history, until, tone }: { history: readonly Point[]; until: string | null; tone: Tone }) {
  const texts = useTexts();
  const points = [...history].sort((a, b) => a.on.localeCompare(b.on));
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || points.length < 2) return null;
  const end = until && until > last.on ? until : last.on;
  const high = points.reduce((best, point) => (point.score > best.score ? point : best), first);
  const { format } = texts;
  const summary = texts.text('Panel_HistorySummary', {
    first: format.number(first.score),
    from: format.date(first.on),
    last: format.number(last.score),
    to: format.date(end),
    high: format.number(high.score),
    highOn: format.date(high.on),
  });
  return (
    <figure class={`spark tone-${tone}`}>
      <figcaption>{texts.text('Panel_History')}</figcaption>
      <svg viewBox="0 -4 100 108" preserveAspectRatio="none" role="img" aria-label={summary}>
        <path class="spark-line" d={sparkPath(points, end)} vector-effect="non-scaling-stroke" />
      </svg>
      <p class="note spark-ends" aria-hidden="true">
        <span>{format.date(first.on)}</span>
        <span>{format.date(end)}</span>
      </p>
    </figure>
  );
}
