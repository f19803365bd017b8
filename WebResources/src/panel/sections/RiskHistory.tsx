import type { RiskChange } from '../../data/model';
import { choices } from '../../i18n/choices.gen';
import { useTexts } from '../texts';

/** Each change of the score with what made it, the latest first, on demand. */
export function RiskHistory({ history }: { history: readonly RiskChange[] }) {
  const texts = useTexts();
  const changes = [...history].sort((a, b) => b.on.localeCompare(a.on));
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{texts.text('Panel_HistoryOpen', { count: texts.format.number(changes.length) })}</summary>
      <ol class="changes">
        {changes.map((change, index) => (
          <Change key={`${change.on}-${String(index)}`} change={change} before={changes[index + 1]} />
        ))}
      </ol>
    </details>
  );
}

function Change({ change, before }: { change: RiskChange; before: RiskChange | undefined }) {
  const texts = useTexts();
  const { format } = texts;
  const score = before ? texts.text('Panel_ScoreChange', { from: format.number(before.score), to: format.number(change.score) }) : format.number(change.score);
  return (
    <li>
      <p>
        <time dateTime={change.on}>{format.instant(change.on)}</time> · <strong>{score}</strong>
        {change.level !== null && ` · ${texts.label(choices.riskLevel, change.level)}`}
      </p>
      {change.reasons.length > 0 && <p class="note">{format.and(change.reasons.map(({ kind, points }) => `${texts.label(choices.signalKind, kind)} ${format.points(points)}`))}</p>}
    </li>
  );
}
