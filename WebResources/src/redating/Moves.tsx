import type { RedatedPromise } from '../data/redating';
import { AccountTable, PromiseTable } from '../generated/tables';
import { Paged } from '../page/Paged';
import { RowLink } from '../page/RowLink';
import { Badge } from '../ui/Badge';
import { Icon } from '../ui/Icon';
import { Message } from '../ui/Message';
import { useTexts } from './texts';

/** Old and new dates of each promise; those that stay as they are come last, with the reason. */
export function Moves({ items, done }: { items: readonly RedatedPromise[]; done: boolean }) {
  const texts = useTexts();
  const moving = items.filter(({ refused }) => refused === null);
  const refused = items.filter((item) => item.refused !== null);
  if (items.length === 0) return done ? null : <Message icon="check" title={texts.text('Redating_NothingTitle')} hint={texts.text('Redating_NothingHint')} />;
  return (
    <>
      {moving.length > 0 && (
        <>
          <h3>{texts.count(done ? 'Redating_Moved' : 'Redating_Moving', moving.length)}</h3>
          <Paged class="rows" items={moving}>
            {(item) => <Row key={item.promiseId} item={item} />}
          </Paged>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h3>{texts.count('Redating_Refused', refused.length)}</h3>
          <Paged class="rows" items={refused}>
            {(item) => <Row key={item.promiseId} item={item} />}
          </Paged>
        </>
      )}
    </>
  );
}

function Row({ item }: { item: RedatedPromise }) {
  const texts = useTexts();
  const { promiseId, name, accountId, account, refused } = item;
  return (
    <li class="redated">
      <div>
        <p class="tile-name">
          <RowLink table={PromiseTable.logicalName} id={promiseId}>
            {name}
          </RowLink>
        </p>
        {accountId && account && (
          <p class="note">
            <RowLink table={AccountTable.logicalName} id={accountId}>
              {account}
            </RowLink>
          </p>
        )}
      </div>
      <dl class="dates">
        <Move label={texts.text('Redating_Customer')} from={item.oldPromisedOn} to={item.newPromisedOn} strong />
        <Move label={texts.text('Redating_Target')} from={item.oldTargetOn} to={item.newTargetOn} />
      </dl>
      <div class="redated-state">
        {refused ? (
          <>
            <Badge tone="severe" icon="ban" text={texts.text('Redating_Stays')} />
            <p>{texts.sentence(refused)}</p>
          </>
        ) : (
          <Direction item={item} />
        )}
      </div>
    </li>
  );
}

function Move({ label, from, to, strong = false }: { label: string; from: string; to: string | null; strong?: boolean }) {
  const texts = useTexts();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {to === null || to === from ? (
          texts.format.instant(from)
        ) : (
          <>
            <span class="old-date">{texts.format.instant(from)}</span>
            <Icon name="arrow" />
            <span class="reader-only">{texts.text('Redating_Becomes')}</span>
            <span class={strong ? 'person-name' : ''}>{texts.format.instant(to)}</span>
          </>
        )}
      </dd>
    </>
  );
}

function Direction({ item: { oldPromisedOn, newPromisedOn } }: { item: RedatedPromise }) {
  const texts = useTexts();
  const minutes = newPromisedOn ? (Date.parse(newPromisedOn) - Date.parse(oldPromisedOn)) / 60_000 : 0;
  if (minutes === 0) return <Badge tone="neutral" icon="check" text={texts.text('Redating_SameForCustomer')} />;
  const span = texts.format.span(Math.abs(minutes));
  return minutes > 0 ? <Badge tone="caution" icon="clock" text={texts.text('Redating_Later', { span })} /> : <Badge tone="info" icon="clock" text={texts.text('Redating_Earlier', { span })} />;
}
