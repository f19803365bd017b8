import type { OwnerLoad } from '../data/api';
import { readExplanation } from '../explanation/model';
import { stepsOf } from '../explanation/steps';
import { explanationTexts } from '../explanation/texts';
import { Icon } from '../ui/Icon';
import { problemSentence } from '../i18n/problemSentence';
import { useTexts } from './texts';
import type { Quoted } from './useQuote';

/** The two dates that a promise would get, and why in words. Before a policy is chosen it says what will stand here. */
export function QuoteView({ quoted, lcid }: { quoted: Quoted; lcid: number }) {
  const texts = useTexts();
  const { quote, problem, busy } = quoted;
  return (
    <section class="quote" aria-live="polite" aria-busy={busy} aria-label={texts.text('Promise_Quote')}>
      {problem && (
        <p class="notice tone-danger">
          <Icon name="warning" />
          <span>
            {problemSentence(problem, texts)} <span class="code">{texts.text('Common_ErrorCode', { code: problem.code })}</span>
          </span>
        </p>
      )}
      {!quote && !problem && <p class="note">{texts.text(busy ? 'Promise_QuoteBusy' : 'Promise_QuoteEmpty')}</p>}
      {quote && (
        <>
          <dl class="dates">
            <DateOf name={texts.text('Promise_CustomerDate')} hint={texts.text('Promise_CustomerDateHint')} iso={quote.PromisedOn} kind="promised" />
            <DateOf name={texts.text('Promise_Target')} hint={texts.text('Promise_TargetHint')} iso={quote.TargetOn} kind="target" />
          </dl>
          <Load load={quote.OwnerLoad} />
          <Why explanation={quote.Explanation} lcid={lcid} />
        </>
      )}
    </section>
  );
}

/** A person who is asked for too many promises at once keeps fewer. */
function Load({ load: text }: { load: string }) {
  const texts = useTexts();
  const { open, limit, isFull } = JSON.parse(text) as OwnerLoad;
  if (!isFull) return null;
  return (
    <p class="notice tone-caution">
      <Icon name="warning" />
      <span>{texts.text('Promise_OwnerFull', { open: texts.format.number(open), limit: texts.format.number(limit) })}</span>
    </p>
  );
}

function DateOf({ name, hint, iso, kind }: { name: string; hint: string; iso: string; kind: string }) {
  const { format } = useTexts();
  return (
    <div class={`date date-${kind}`}>
      <dt>
        {name} <span class="note">{hint}</span>
      </dt>
      <dd>
        <time dateTime={iso}>{format.instantInFull(iso)}</time>
      </dd>
    </div>
  );
}

/** The steps to the date, in the calendar's time, which is said when it is not the reader's. */
function Why({ explanation: text, lcid }: { explanation: string; lcid: number }) {
  const texts = useTexts();
  const explanation = readExplanation(text);
  if (!explanation) return null;
  const { timeZone, targetOn } = explanation;
  return (
    <details>
      <summary>{texts.text('Promise_Why')}</summary>
      <ol class="steps">
        {stepsOf(explanation, explanationTexts(lcid, { ...texts.format.reader, timeZone })).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {texts.format.isElsewhere(timeZone, targetOn) && <p class="note">{texts.text('Promise_ZoneNote', { zone: timeZone })}</p>}
    </details>
  );
}
