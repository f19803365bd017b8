import { useState } from 'preact/hooks';
import type { Panel, PromiseItem } from '../../data/model';
import { tellChanged } from '../../host/changes';
import type { OpenRecord } from '../../host/contract';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import type { PromiseAction } from '../actions/actions';
import { OnDemand } from '../OnDemand';
import { News } from '../sections/News';
import { useTexts } from '../texts';
import { everything, isEverything } from './promiseFilter';
import { PromiseFilters } from './PromiseFilters';
import { PromiseList } from './PromiseList';
import { usePromisePages, type PromiseList as PromisePages } from './usePromisePages';

interface Props {
  panel: Panel;
  lcid: number;
  refresh: () => void;
  openRecord: OpenRecord | undefined;
}

type Open = { kind: 'new' } | { kind: 'act'; item: PromiseItem; action: PromiseAction };

/** What was promised to the account, and what can be done about it. */
export function Promises({ panel, lcid, refresh, openRecord }: Props) {
  const texts = useTexts();
  const { promises, can, account, generatedOn } = panel;
  const [dialog, setDialog] = useState<Open | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const [filter, setFilter] = useState(everything);
  const list = usePromisePages(panel, filter);
  const act = (item: PromiseItem, action: PromiseAction) => { setDialog({ kind: 'act', item, action }); };
  const close = () => {
    setDialog(null);
  };
  return (
    <Card id="promises" title={texts.text('Panel_Promises')} aside={can.promise && <NewButton onNew={() => { setDialog({ kind: 'new' }); }} />}>
      {news && <News text={news} onClose={() => { setNews(null); }} />}
      <Overdue items={promises.items} />
      {promises.total === 0 && <Message icon="calendar" title={texts.text('Panel_NoPromises')} hint={can.promise ? texts.text('Panel_NoPromisesHint') : undefined} />}
      {promises.total > 1 && <PromiseFilters counts={promises.counts} filter={filter} onChange={setFilter} />}
      {!isEverything(filter) && <Found list={list} onClear={() => { setFilter(everything); }} />}
      <PromiseList key={`${String(filter.department)} ${String(filter.state)}`} list={list} counts={promises.counts} filter={filter} can={can} now={generatedOn} openRecord={openRecord} act={act} />
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

function NewButton({ onNew }: { onNew: () => void }) {
  const texts = useTexts();
  return (
    <button type="button" class="button button-primary" onClick={onNew}>
      <Icon name="add" />
      {texts.text('Panel_NewPromise')}
    </button>
  );
}

/** What a filter leaves, told in words, and the way back. */
function Found({ list: { items, hasMore, busy, problem }, onClear }: { list: PromisePages; onClear: () => void }) {
  const texts = useTexts();
  const isEmpty = items.length === 0 && !hasMore && !busy && !problem;
  const found = isEmpty ? texts.text('Panel_FilterNone') : texts.count('Panel_Listed', items.length);
  return (
    <div class="list-foot">
      <p class={isEmpty ? undefined : 'note'} role="status">
        {busy && items.length === 0 ? texts.text('Panel_ListLoading') : !hasMore && found}
      </p>
      <button type="button" class="button button-quiet" onClick={onClear}>
        {texts.text('Panel_FilterClear')}
      </button>
    </div>
  );
}
