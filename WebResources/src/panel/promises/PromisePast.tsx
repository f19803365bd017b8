import type { PastPause, PromiseItem, Revision } from '../../data/model';
import { useTexts } from '../texts';
import { minutesBetween } from './promiseClock';

/** What happened to the promise, oldest first: waits for the customer, and changes of the date that the customer was told. */
export function PromisePast({ item: { pauses, revisions, name } }: { item: PromiseItem }) {
  const texts = useTexts();
  if (pauses.length + revisions.length === 0) return null;
  const kinds = [pauses.length > 0 && texts.count('Panel_PastWaits', pauses.length), revisions.length > 0 && texts.count('Panel_PastRevisions', revisions.length)];
  const events = [
    ...pauses.map((pause) => ({ on: pause.from, entry: <Waited key={`wait ${pause.from}`} pause={pause} /> })),
    ...revisions.map((revision) => ({ on: revision.on, entry: <Revised key={`date ${revision.on}`} revision={revision} /> })),
  ].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <details class="promise-past">
      <summary>
        {texts.format.and(kinds.filter((kind) => kind !== false))}
        <span class="reader-only">: {name}</span>
      </summary>
      <ol>{events.map(({ entry }) => entry)}</ol>
    </details>
  );
}

function Waited({ pause: { from, to, waitingFor, reason } }: { pause: PastPause }) {
  const texts = useTexts();
  const times = { from: texts.format.instant(from), to: texts.format.instant(to), span: texts.format.span(minutesBetween(from, to)) };
  return <Happened mark="wait" text={texts.text('Panel_PastWait', { ...times, who: waitingFor ?? '–' })} facts={[reason]} />;
}

function Revised({ revision: { on, oldPromisedOn, newPromisedOn, reason, agreedWithCustomer, by } }: { revision: Revision }) {
  const texts = useTexts();
  const dates = { on: texts.format.instant(on), old: texts.format.instant(oldPromisedOn), new: texts.format.instant(newPromisedOn) };
  return <Happened mark="earlier" text={texts.text(agreedWithCustomer ? 'Panel_PastAgreed' : 'Panel_PastRevised', dates)} facts={[reason, by?.name]} />;
}

/** One event, with the mark that it has on the line. */
function Happened({ mark, text, facts }: { mark: string; text: string; facts: readonly (string | null | undefined)[] }) {
  return (
    <li>
      <span class={`mark mark-${mark}`} aria-hidden="true" />
      <div>
        <p>{text}</p>
        <p class="facts">{facts.map((fact) => fact && <span key={fact}>{fact}</span>)}</p>
      </div>
    </li>
  );
}
