import type { ExplanationState } from '../host/contract';
import { Format } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Message } from '../ui/Message';
import { customerDateOf, readExplanation, type Explanation } from './model';
import { stepsOf } from './steps';
import { explanationTexts, TextsProvider, useTexts } from './texts';

/** Why a promise has its two dates, in the reader's language, times in the calendar's zone. */
export function ExplanationView({ state }: { state: ExplanationState }) {
  const explanation = state.explanation === null ? null : readExplanation(state.explanation);
  return (
    <TextsProvider value={explanationTexts(state.lcid, { ...state.reader, timeZone: explanation?.timeZone })}>
      <Page state={state} explanation={explanation} />
    </TextsProvider>
  );
}

function Page({ state, explanation }: { state: ExplanationState; explanation: Explanation | null }) {
  const texts = useTexts();
  return (
    <main class="explanation" aria-label={texts.text('Explanation_Title')}>
      <Title preview={state.preview && explanation !== null && !state.problem} />
      <Body state={state} explanation={explanation} />
    </main>
  );
}

/** The form's section already says what this is; only a reader who hears the page needs its title. */
function Title({ preview }: { preview: boolean }) {
  const texts = useTexts();
  return (
    <header>
      <h1 class="reader-only">{texts.text('Explanation_Title')}</h1>
      {preview && <Badge tone="info" icon="eye" text={texts.text('Explanation_Preview')} />}
    </header>
  );
}

function Body({ state, explanation }: { state: ExplanationState; explanation: Explanation | null }) {
  const texts = useTexts();
  if (state.problem) return <Message icon="warning" title={texts.text('Explanation_ProblemTitle')} hint={state.problem} />;
  if (state.explanation === null) return <Message icon="calendar" title={texts.text('Explanation_EmptyTitle')} hint={texts.text('Explanation_EmptyHint')} />;
  if (!explanation) return <Message icon="warning" title={texts.text('Explanation_UnreadableTitle')} hint={texts.text('Explanation_UnreadableHint')} />;
  return (
    <>
      <dl class="dates">
        <DateOf name={texts.text('Explanation_Target')} hint={texts.text('Explanation_TargetHint')} iso={explanation.targetOn} kind="target" />
        <DateOf name={texts.text('Explanation_CustomerDate')} hint={texts.text('Explanation_CustomerDateHint')} iso={customerDateOf(explanation)} kind="promised" />
      </dl>
      <h2>{texts.text('Explanation_Steps')}</h2>
      <ol class="steps">
        {stepsOf(explanation, texts).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Basis explanation={explanation} own={new Format(state.lcid, state.reader)} />
      <Segments explanation={explanation} />
    </>
  );
}

function DateOf({ name, hint, iso, kind }: { name: string; hint: string; iso: string; kind: string }) {
  const texts = useTexts();
  return (
    <div class={`date date-${kind}`}>
      <dt>
        {name} <span class="note">{hint}</span>
      </dt>
      <dd>
        <time dateTime={iso}>{texts.format.instantInFull(iso)}</time>
      </dd>
    </div>
  );
}

/** What the dates rest on; `own` knows the reader's own zone. */
function Basis({ explanation, own }: { explanation: Explanation; own: Format }) {
  const texts = useTexts();
  const { policy, calendar, timeZone, targetOn } = explanation;
  return (
    <p class="note">
      {calendar ? texts.text('Explanation_Basis', { policy, calendar, zone: timeZone }) : texts.text('Explanation_BasisAlways', { policy })}
      {own.isElsewhere(timeZone, targetOn) && <span class="zone">{texts.text('Explanation_ZoneNote', { zone: timeZone })}</span>}
    </p>
  );
}

function Segments({ explanation }: { explanation: Explanation }) {
  const texts = useTexts();
  return (
    <details>
      <summary>{texts.text('Explanation_Details')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.text('Explanation_Column_Kind')}</th>
            <th scope="col">{texts.text('Explanation_Column_From')}</th>
            <th scope="col">{texts.text('Explanation_Column_To')}</th>
            <th scope="col">{texts.text('Explanation_Column_Work')}</th>
          </tr>
        </thead>
        <tbody>
          {explanation.segments.map((segment) => (
            <tr key={`${segment.from}-${segment.kind}`} class={`kind-${segment.kind}`}>
              <th scope="row">
                {texts.text(`Explanation_Kind_${segment.kind}`)}
                {segment.name && <span class="note"> {segment.name}</span>}
              </th>
              <td>{texts.format.instant(segment.from)}</td>
              <td>{texts.format.instant(segment.to)}</td>
              <td>{segment.minutes > 0 ? texts.format.workingTime(segment.minutes) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
