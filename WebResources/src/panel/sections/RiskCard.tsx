import { useState } from 'preact/hooks';
import type { Panel, Risk } from '../../data/model';
import type { OpenRecord } from '../../host/contract';
import { choices } from '../../i18n/choices.gen';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { levelLooks } from '../levels';
import { OnDemand } from '../OnDemand';
import { useTexts } from '../texts';
import { RiskHistory } from './RiskHistory';
import { RiskPlay } from './RiskPlay';
import { RiskReasons } from './RiskReasons';
import { ScoreRing } from './ScoreRing';
import { Sparkline } from './Sparkline';

interface Props {
  panel: Panel;
  refresh: () => void;
  openRecord: OpenRecord | undefined;
}

/** How likely the customer is to leave. Three displays that must never be mistaken for each other. */
export function RiskCard({ panel, refresh, openRecord }: Props) {
  const texts = useTexts();
  const { risk, can, account } = panel;
  const [overriding, setOverriding] = useState(false);
  const close = () => {
    setOverriding(false);
  };
  const override = can.overrideRisk && (
    <button type="button" class="button button-quiet" onClick={() => { setOverriding(true); }}>
      <Icon name="swap" />
      {texts.text(risk.override ? 'Panel_OverrideChange' : 'Panel_Override')}
    </button>
  );
  return (
    <Card id="risk" title={texts.text('Panel_Risk')} aside={override}>
      {risk.display === 'notEvaluated' && <Message icon="hourglass" title={texts.text('Panel_NotEvaluated')} hint={texts.text('Panel_NotEvaluatedHint')} />}
      {risk.display === 'tooLittleData' && <Message icon="eye" title={texts.text('Panel_TooLittleData')} hint={texts.text('Panel_TooLittleDataHint')} />}
      {risk.display === 'evaluated' && <Evaluated risk={risk} openRecord={openRecord} />}
      {risk.override && <Overridden risk={risk} override={risk.override} />}
      {risk.play && <RiskPlay play={risk.play} actions={panel.actions.items} openRecord={openRecord} />}
      <RiskHistory history={risk.history} />
      <LastRun risk={risk} now={panel.generatedOn} />
      {overriding && (
        <OnDemand title={texts.text('Panel_Override')} onClose={close}>
          {({ OverrideDialog }) => <OverrideDialog risk={risk} accountId={account.id} refresh={refresh} onClose={close} />}
        </OnDemand>
      )}
    </Card>
  );
}

function Evaluated({ risk, openRecord }: { risk: Risk; openRecord: OpenRecord | undefined }) {
  const texts = useTexts();
  const level = risk.override ? risk.computedLevel : risk.level;
  const look = levelLooks[level ?? -1] ?? { tone: 'neutral', icon: 'eye' };
  return (
    <>
      <div class="score-row">
        {risk.score !== null && <ScoreRing score={risk.score} tone={look.tone} />}
        <div class="score-words">
          {level !== null && <Badge tone={look.tone} icon={look.icon} text={texts.label(choices.riskLevel, level)} large />}
          <p class="note">{texts.text('Panel_ScoreMeaning')}</p>
        </div>
        <Sparkline history={risk.trend} until={risk.evaluatedOn} tone={look.tone} />
      </div>
      {risk.reasons.length === 0 ? (
        <p class="note">{texts.text('Panel_NoReasons')}</p>
      ) : (
        <>
          <h3>{texts.text('Panel_Reasons')}</h3>
          <RiskReasons reasons={risk.reasons} openRecord={openRecord} />
        </>
      )}
    </>
  );
}

/** A person's judgement stands beside the computed one, never in its place. */
function Overridden({ risk, override }: { risk: Risk; override: NonNullable<Risk['override']> }) {
  const texts = useTexts();
  const look = levelLooks[override.level] ?? { tone: 'neutral', icon: 'eye' };
  return (
    <div class={`notice tone-${look.tone}`}>
      <Icon name="person" />
      <div>
        <p>
          <strong>{texts.text('Panel_Overridden', { level: texts.label(choices.riskLevel, override.level) })}</strong>{' '}
          {override.until && texts.text('Panel_OverriddenUntil', { date: texts.format.dateOnly(override.until) })}
        </p>
        {override.reason && <p>{override.reason}</p>}
        {risk.computedLevel !== null && <p class="note">{texts.text('Panel_ComputedLevel', { level: texts.label(choices.riskLevel, risk.computedLevel) })}</p>}
      </div>
    </div>
  );
}

const minute = 60_000;
const lateAfter = 36 * 60;

/** What changes with time alone is as fresh as the clock's last run. */
function LastRun({ risk, now }: { risk: Risk; now: string }) {
  const texts = useTexts();
  const age = risk.clockRanOn ? Math.max(0, (Date.parse(now) - Date.parse(risk.clockRanOn)) / minute) : null;
  const clock = age === null ? texts.text('Panel_ClockNever') : texts.text(age > lateAfter ? 'Panel_ClockLate' : 'Panel_ClockRan', { age: texts.format.span(age) });
  return (
    <div class="foot">
      {risk.evaluatedOn && <p>{texts.text('Panel_Evaluated', { when: texts.format.instant(risk.evaluatedOn), age: texts.format.age((Date.parse(now) - Date.parse(risk.evaluatedOn)) / minute) })}</p>}
      <p class="with-icon">
        <Icon name={age === null || age > lateAfter ? 'warning' : 'clock'} />
        {clock}
      </p>
    </div>
  );
}
