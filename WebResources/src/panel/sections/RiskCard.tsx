import type { Risk, RiskReason } from '../../data/model';
import { choices } from '../../i18n/choices.gen';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import type { OpenRecord } from '../App';
import { levelLooks } from '../levels';
import { useTexts } from '../texts';
import { ScoreRing } from './ScoreRing';
import { Sparkline } from './Sparkline';

/** How likely the customer is to leave. Three displays that must never be mistaken for each other. */
export function RiskCard({ risk, openRecord }: { risk: Risk; openRecord: OpenRecord | undefined }) {
  const texts = useTexts();
  return (
    <Card id="risk" title={texts.text('Panel_Risk')}>
      {risk.display === 'notEvaluated' && <Message icon="hourglass" title={texts.text('Panel_NotEvaluated')} hint={texts.text('Panel_NotEvaluatedHint')} />}
      {risk.display === 'tooLittleData' && <Message icon="eye" title={texts.text('Panel_TooLittleData')} hint={texts.text('Panel_TooLittleDataHint')} />}
      {risk.display === 'evaluated' && <Evaluated risk={risk} openRecord={openRecord} />}
      {risk.evaluatedOn && <p class="foot">{texts.text('Panel_Evaluated', { when: texts.format.instant(risk.evaluatedOn) })}</p>}
    </Card>
  );
}

function Evaluated({ risk, openRecord }: { risk: Risk; openRecord: OpenRecord | undefined }) {
  const texts = useTexts();
  const look = levelLooks[risk.level ?? -1] ?? { tone: 'neutral', icon: 'eye' };
  return (
    <>
      <div class="score-row">
        {risk.score !== null && <ScoreRing score={risk.score} tone={look.tone} />}
        <div class="score-words">
          {risk.level !== null && <Badge tone={look.tone} icon={look.icon} text={texts.label(choices.riskLevel, risk.level)} large />}
          <p class="note">{texts.text('Panel_ScoreMeaning')}</p>
        </div>
        <Sparkline history={risk.history} until={risk.evaluatedOn} tone={look.tone} />
      </div>
      {risk.reasons.length === 0 ? <p class="note">{texts.text('Panel_NoReasons')}</p> : <Reasons reasons={risk.reasons} openRecord={openRecord} />}
    </>
  );
}

function Reasons({ reasons, openRecord }: { reasons: RiskReason[]; openRecord: OpenRecord | undefined }) {
  const texts = useTexts();
  return (
    <>
      <h3>{texts.text('Panel_Reasons')}</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <Reason key={`${String(reason.kind)}-${reason.evidenceId ?? ''}`} reason={reason} openRecord={openRecord} />
        ))}
      </ul>
    </>
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
