import type { Texts } from '../i18n/texts';
import { customerDateOf, type DateChange, type Explanation } from './model';
import type { ExplanationKey } from './texts';

/** The way from the request to the customer date, one sentence per step. */
export function stepsOf(explanation: Explanation, texts: Texts<ExplanationKey>): string[] {
  const { format } = texts;
  const { requestedOn, start, leadMinutes, targetOn, promisedOn, segments } = explanation;
  const steps = [
    Date.parse(start) > Date.parse(requestedOn)
      ? texts.text('Explanation_StartLater', { requested: format.instant(requestedOn), start: format.instant(start) })
      : texts.text('Explanation_StartSame', { requested: format.instant(requestedOn) }),
    texts.text('Explanation_Lead', { lead: format.workingTime(leadMinutes), target: format.instant(targetOn) }),
    marginStep(explanation, texts),
  ];
  const paused = segments.filter((segment) => segment.kind === 'pause').reduce((sum, segment) => sum + segment.minutes, 0);
  if (paused > 0) steps.push(texts.text('Explanation_Paused', { paused: format.workingTime(paused) }));
  if (explanation.rounding === 'halfDay') steps.push(texts.text('Explanation_RoundingHalfDay'));
  if (explanation.rounding === 'workingDay') steps.push(texts.text('Explanation_RoundingWorkingDay'));
  const holidays = segments.filter((segment) => segment.kind === 'holiday');
  if (holidays.length > 0) {
    const named = holidays.map((segment) => texts.text('Explanation_Holiday', { name: segment.name ?? texts.text('Explanation_Kind_holiday'), date: format.date(segment.from) }));
    steps.push(texts.text('Explanation_Holidays', { holidays: format.and([...new Set(named)]) }));
  }
  const customer = customerDateOf(explanation);
  if (Date.parse(customer) > Date.parse(promisedOn)) steps.push(texts.text('Explanation_LaterChosen', { safe: format.instant(promisedOn) }));
  steps.push(...(explanation.changes ?? []).map((change) => changeStep(change, texts)));
  steps.push(texts.text('Explanation_Result', { promised: format.instant(customer) }));
  return steps;
}

function changeStep({ kind, on, from, to, targetFrom, targetTo, agreed, reason }: DateChange, texts: Texts<ExplanationKey>): string {
  const { format } = texts;
  const facts = { on: format.instant(on), from: format.instant(from), to: format.instant(to), reason };
  if (kind === 'revision') return texts.text(agreed ? 'Explanation_RevisionAgreed' : 'Explanation_Revision', facts);
  const target = { targetFrom: format.instant(targetFrom ?? on), targetTo: format.instant(targetTo ?? on) };
  return texts.text(from === to ? 'Explanation_RedatingKept' : 'Explanation_Redating', { ...facts, ...target });
}

function marginStep({ margin }: Explanation, texts: Texts<ExplanationKey>): string {
  const { format } = texts;
  if (margin.minutes === 0) return texts.text('Explanation_MarginNone');
  const time = format.workingTime(margin.minutes);
  const how = {
    fixed: () => texts.text('Explanation_MarginFixed', { margin: time }),
    percent: () => texts.text('Explanation_MarginPercent', { margin: time, percent: format.rating(margin.percent ?? 0) }),
    learned: () => texts.text('Explanation_MarginLearned', { margin: time, sample: format.number(margin.sample ?? 0) }),
  }[margin.mode]();
  if (margin.clamped === 'min') return `${how} ${texts.text('Explanation_ClampedMin')}`;
  return margin.clamped === 'max' ? `${how} ${texts.text('Explanation_ClampedMax')}` : how;
}
