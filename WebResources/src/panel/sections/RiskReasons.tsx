import type { RiskReason } from '../../data/model';
import type { OpenRecord } from '../../host/contract';
import { choices } from '../../i18n/choices.gen';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../texts';

/** What weighs, each with its points and the way to the record behind it. */
export function RiskReasons({ reasons, openRecord }: { reasons: RiskReason[]; openRecord: OpenRecord | undefined }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <Reason key={`${String(reason.kind)}-${reason.evidenceId ?? ''}`} reason={reason} openRecord={openRecord} />
      ))}
    </ul>
  );
}

function Reason({ reason, openRecord }: { reason: RiskReason; openRecord: OpenRecord | undefined }) {
  const texts = useTexts();
  const sentence = texts.sentence(reason.sentence);
  const { evidenceTable, evidenceId } = reason;
  const points = texts.format.points(reason.points);
  return (
    <li>
      <span class={`points ${reason.points < 0 ? 'points-good' : 'points-bad'}`} role="img" aria-label={texts.text('Panel_Points', { points })}>
        {points}
      </span>
      <span class="reason-words">
        <span class="reason-kind">{texts.label(choices.signalKind, reason.kind)}</span>
        <span>{sentence}</span>
        {reason.raisedOn && <span class="note">{texts.text('Panel_Since', { date: texts.format.date(reason.raisedOn) })}</span>}
      </span>
      {openRecord && evidenceTable && evidenceId && (
        <button
          type="button"
          class="button-icon"
          aria-label={texts.text('Panel_OpenEvidence', { sentence })}
          onClick={() => {
            openRecord(evidenceTable, evidenceId);
          }}
        >
          <Icon name="link" />
        </button>
      )}
    </li>
  );
}
