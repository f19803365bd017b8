import type { Rates } from '../data/margins';
import { useTexts } from './texts';

interface Props {
  rates: Rates;
  /** Percent, shown as a mark on the bar. */
  target?: number | null;
}

/** Kept early, kept and broken as one bar, with the numbers below it. */
export function RateBar({ rates, target = null }: Props) {
  const texts = useTexts();
  const { sample, keptEarly, kept, broken } = rates;
  if (sample === 0) return <p class="note">{texts.text('Margins_NoneDelivered')}</p>;
  const parts = [
    { kind: 'early', count: keptEarly, words: 'Margins_Early' },
    { kind: 'kept', count: kept, words: 'Margins_Kept' },
    { kind: 'broken', count: broken, words: 'Margins_Broken' },
  ] as const;
  return (
    <div class="rate">
      <div class="rate-bar" aria-hidden="true">
        {parts.map(({ kind, count }) => count > 0 && <div key={kind} class={`rate-part rate-${kind}`} style={{ flexGrow: count }} />)}
        {target !== null && <div class="rate-target" style={{ left: `${String(target)}%` }} />}
      </div>
      <ul class="legend">
        {parts.map(({ kind, count, words }) => (
          <li key={kind}>
            <span class={`swatch rate-${kind}`} aria-hidden="true" />
            {texts.count(words, count)}
          </li>
        ))}
      </ul>
    </div>
  );
}
