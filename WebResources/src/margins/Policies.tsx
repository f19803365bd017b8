import type { PolicyRates, Verdict } from '../data/margins';
import { PromisePolicyTable } from '../generated/tables';
import { choices } from '../i18n/choices.gen';
import { RowLink } from '../page/RowLink';
import { Badge, type Tone } from '../ui/Badge';
import { Card } from '../ui/Card';
import type { IconName } from '../ui/Icon';
import { Message } from '../ui/Message';
import { RateBar } from './RateBar';
import { useTexts } from './texts';

const looks: Readonly<Record<Verdict, { tone: Tone; icon: IconName; order: number }>> = {
  tooSmall: { tone: 'danger', icon: 'warning', order: 0 },
  tooLarge: { tone: 'caution', icon: 'hourglass', order: 1 },
  fits: { tone: 'success', icon: 'check', order: 2 },
  tooThin: { tone: 'neutral', icon: 'eye', order: 3 },
};

/** Each policy with its verdict and what to do, the ones that need a hand first. */
export function Policies({ policies, leftOut }: { policies: readonly PolicyRates[]; leftOut: number }) {
  const texts = useTexts();
  const rows = [...policies].sort((a, b) => looks[a.verdict].order - looks[b.verdict].order || b.sample - a.sample || a.name.localeCompare(b.name));
  return (
    <Card id="policies" title={texts.text('Margins_Policies')}>
      {rows.length === 0 ? (
        <Message icon="calendar" title={texts.text('Margins_NoPoliciesTitle')} hint={texts.text('Margins_NoPoliciesHint')} />
      ) : (
        <ul class="rows">
          {rows.map((policy) => (
            <Row key={policy.id} policy={policy} />
          ))}
        </ul>
      )}
      {leftOut > 0 && <p class="note">{texts.count('Margins_LeftOut', leftOut)}</p>}
    </Card>
  );
}

function Row({ policy }: { policy: PolicyRates }) {
  const texts = useTexts();
  const { id, name, department, leadMinutes, marginMinutes, targetKeptRate, keptRate, marginUsedPercent, verdict } = policy;
  const look = looks[verdict];
  const percent = (value: number) => texts.format.percent(value);
  return (
    <li class="policy">
      <div class="policy-head">
        <p class="person-name">
          <RowLink table={PromisePolicyTable.logicalName} id={id}>
            {name}
          </RowLink>
        </p>
        <p class="facts">
          {department !== null && <span>{texts.label(choices.department, department)}</span>}
          <span>{texts.text('Margins_Lead', { time: texts.format.workingTime(leadMinutes) })}</span>
          <span>{texts.text('Margins_Margin', { time: texts.format.workingTime(marginMinutes) })}</span>
        </p>
      </div>
      <div class="policy-rate">
        {keptRate !== null && (
          <p class="policy-figure">
            <strong>{percent(keptRate)}</strong> {targetKeptRate !== null && <span class="note">{texts.text('Margins_Target', { percent: percent(targetKeptRate) })}</span>}
          </p>
        )}
        <RateBar rates={policy} target={targetKeptRate} />
      </div>
      <div class="verdict">
        <Badge tone={look.tone} icon={look.icon} text={texts.text(`Margins_Verdict_${verdict}`)} />
        <p class="verdict-words">{adviceOf(texts, policy)}</p>
        {marginUsedPercent !== null && <p class="note">{texts.text('Margins_Used', { percent: percent(marginUsedPercent) })}</p>}
      </div>
    </li>
  );
}

/** What to do about the margin, in one sentence. The fitting margin is the one that the target share needed. */
function adviceOf(texts: ReturnType<typeof useTexts>, { verdict, sample, leadMinutes, quantileMinutes }: PolicyRates): string {
  const fitting = quantileMinutes === null ? null : Math.max(0, quantileMinutes - leadMinutes);
  if (verdict === 'tooThin') return texts.count('Margins_Advice_tooThin', sample);
  if (verdict === 'fits') return texts.text('Margins_Advice_fits');
  if (fitting === null) return texts.text(`Margins_Advice_${verdict}`);
  return texts.text(`Margins_AdviceTo_${verdict}`, { time: texts.format.workingTime(fitting) });
}
