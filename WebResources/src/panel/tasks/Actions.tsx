import { useState } from 'preact/hooks';
import type { Panel } from '../../data/model';
import { tellChanged } from '../../host/changes';
import type { OpenRecord } from '../../host/contract';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { OnDemand } from '../OnDemand';
import { useTexts } from '../texts';
import { byDueDate, departmentOf } from './actionOrder';
import { ActionGroups } from './ActionGroups';
import { ActionNews, type Ended } from './ActionNews';

interface Props {
  panel: Panel;
  openRecord: OpenRecord | undefined;
}

/** What is to be done for the account, by department: added in two fields, done in one click. */
export function Actions({ panel, openRecord }: Props) {
  const texts = useTexts();
  const { actions, can, account, generatedOn } = panel;
  const [news, setNews] = useState<Ended | string | null>(null);
  const [adding, setAdding] = useState(false);
  const [items, end] = useOpenActions(actions);
  const tell = (what: Ended | string) => {
    setNews(what);
    setAdding(false);
    end(typeof what === 'string' ? null : what.id);
    tellChanged(account.id);
  };
  const title = texts.text('Panel_NewAction');
  const close = () => {
    setAdding(false);
  };
  return (
    <Card id="actions" title={texts.text('Panel_Actions')} aside={can.addTask && <AddButton label={title} onAdd={() => { setAdding(true); }} />}>
      {news !== null && <ActionNews what={news} onUndone={tell} onClose={() => { setNews(null); }} />}
      {items.length === 0 && <Message icon="check" title={texts.text('Panel_NoActions')} hint={texts.text('Panel_NoActionsHint')} />}
      <ActionGroups items={items} now={generatedOn} canComplete={can.completeTask} openRecord={openRecord} onDone={tell} />
      {actions.items.length < actions.total && <p class="note">{texts.text('Panel_ShownOf', { shown: texts.format.number(actions.items.length), total: texts.format.number(actions.total) })}</p>}
      {adding && (
        <OnDemand title={title} onClose={close}>
          {({ NewActionDialog }) => <NewActionDialog accountId={account.id} department={departmentOf(panel.reader.id, panel.coverage)} now={generatedOn} onDone={tell} onClose={close} />}
        </OnDemand>
      )}
    </Card>
  );
}

/** The open actions, most urgent first, and what takes one away that was ended (null: brings them back): the panel's next answer does not hold it any more. */
function useOpenActions(actions: Panel['actions']) {
  const [ended, setEnded] = useState<{ of: Panel['actions']; ids: string[] }>({ of: actions, ids: [] });
  const gone = ended.of === actions ? ended.ids : [];
  const end = (id: string | null) => {
    setEnded({ of: actions, ids: id === null ? [] : [...gone, id] });
  };
  return [byDueDate(actions.items.filter((item) => !gone.includes(item.id))), end] as const;
}

function AddButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <button type="button" class="button" onClick={onAdd}>
      <Icon name="add" />
      {label}
    </button>
  );
}
