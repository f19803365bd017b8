import type { Texts } from '../i18n/texts';
import type { Explanation } from './model';
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
  steps.push(texts.text('Explanation_Result', { promised: format.instant(promisedOn) }));
  return steps;
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
