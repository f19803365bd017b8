import type { Tone } from '../../ui/Badge';
import { useTexts } from '../texts';

const radius = 34;
const length = 2 * Math.PI * radius;

/** The score as a number in a ring that fills with it. */
export function ScoreRing({ score, tone }: { score: number; tone: Tone }) {
  const texts = useTexts();
  const text = texts.format.number(score);
  return (
    <div class={`ring tone-${tone}`} role="img" aria-label={texts.text('Panel_ScoreOutOf', { score: text })}>
      <svg viewBox="0 0 80 80" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="40" cy="40" r={radius} />
        {score > 0 && <circle class="ring-value" cx="40" cy="40" r={radius} stroke-dasharray={`${String((length * Math.min(score, 100)) / 100)} ${String(length)}`} />}
      </svg>
      <span class="ring-number" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
