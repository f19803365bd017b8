import { useState } from 'preact/hooks';
import type { Abilities, Panel, PromiseItem } from '../../data/model';
import { tellChanged } from '../../host/changes';
import type { OpenRecord } from '../../host/contract';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import type { PromiseAction } from '../actions/actions';
import { OnDemand } from '../OnDemand';
import { isOpen } from '../promiseClock';
import { useTexts } from '../texts';
import { News } from './News';
import { PromiseRow, type Act } from './PromiseRow';

interface Props {
  panel: Panel;
  lcid: number;
  refresh: () => void;
  openRecord: OpenRecord | undefined;
}

type Open = { kind: 'new' } | { kind: 'act'; item: PromiseItem; action: PromiseAction };

/** Open promises first, the next customer date on top; then what is closed, the latest on top. */
export function Promises({ panel, lcid, refresh, openRecord }: Props) {
  const texts = useTexts();
  const { promises, can, account, generatedOn } = panel;
  const [dialog, setDialog] = useState<Open | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const open = promises.items.filter(isOpen).sort((a, b) => a.promisedOn.localeCompare(b.promisedOn));
  const closed = promises.items.filter((item) => !isOpen(item)).sort((a, b) => (b.deliveredOn ?? b.promisedOn).localeCompare(a.deliveredOn ?? a.promisedOn));
  const shown = promises.items.length;
  const rows = { can, now: generatedOn, openRecord, act: (item: PromiseItem, action: PromiseAction) => { setDialog({ kind: 'act', item, action }); } };
  const close = () => {
    setDialog(null);
  };
  return (
    <Card id="promises" title={texts.text('Panel_Promises')} aside={<Aside shown={shown} total={promises.total} onNew={can.promise ? () => { setDialog({ kind: 'new' }); } : null} />}>
      {news && <News text={news} onClose={() => { setNews(null); }} />}
      <Overdue items={open} />
      {shown === 0 && <Message icon="calendar" title={texts.text('Panel_NoPromises')} hint={can.promise ? texts.text('Panel_NoPromisesHint') : undefined} />}
      <Group title={texts.text('Panel_PromisesOpen')} items={open} {...rows} />
      <Group title={texts.text('Panel_PromisesClosed')} items={closed} {...rows} />
      {dialog?.kind === 'new' && (
        <OnDemand title={texts.text('Panel_NewPromise')} onClose={close}>
          {({ NewPromiseDialog }) => <NewPromiseDialog account={account} lcid={lcid} onClose={close} />}
        </OnDemand>
      )}
      {dialog?.kind === 'act' && (
        <OnDemand title={texts.text(`Panel_Do_${dialog.action}`)} onClose={close}>
          {({ PromiseDialog }) => (
            <PromiseDialog
              item={dialog.item}
              action={dialog.action}
              accountId={account.id}
              lcid={lcid}
              now={generatedOn}
              onDone={(text) => {
                setNews(text);
                close();
                tellChanged(account.id);
              }}
              onStale={refresh}
              onClose={close}
            />
          )}
        </OnDemand>
      )}
    </Card>
  );
}

/** Waits that have lasted too long, said once above all promises. */
function Overdue({ items }: { items: readonly PromiseItem[] }) {
  const texts = useTexts();
  const overdue = items.filter((item) => item.pause?.overdueSince);
  if (overdue.length === 0) return null;
  return (
    <p class="notice tone-severe">
      <Icon name="warning" />
      <span>{texts.count('Panel_OverduePauses', overdue.length, { names: texts.format.and(overdue.map((item) => item.name)) })}</span>
    </p>
  );
}

function Aside({ shown, total, onNew }: { shown: number; total: number; onNew: (() => void) | null }) {
  const texts = useTexts();
  return (
    <div class="card-aside">
      {shown < total && <span class="note">{texts.text('Panel_ShownOf', { shown: texts.format.number(shown), total: texts.format.number(total) })}</span>}
      {onNew && (
        <button type="button" class="button button-primary" onClick={onNew}>
          <Icon name="add" />
          {texts.text('Panel_NewPromise')}
        </button>
      )}
    </div>
  );
}

interface GroupProps {
  title: string;
  items: PromiseItem[];
  can: Abilities;
  now: string;
  openRecord: OpenRecord | undefined;
  act: Act;
}

function Group({ title, items, ...rows }: GroupProps) {
  const texts = useTexts();
  if (items.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="count">{texts.format.number(items.length)}</span>
      </h3>
      <ul class="promises">
        {items.map((item) => (
          <PromiseRow key={item.id} item={item} {...rows} />
        ))}
      </ul>
    </>
  );
}
