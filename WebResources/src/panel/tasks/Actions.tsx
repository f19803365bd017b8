import { useState } from 'preact/hooks';
import type { ActionItem, Panel } from '../../data/model';
import { tellChanged } from '../../host/changes';
import type { OpenRecord } from '../../host/contract';
import { choices } from '../../i18n/choices.gen';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { OnDemand } from '../OnDemand';
import { useTexts } from '../texts';
import { byDepartment, byDueDate, departmentOf, mostAtFirst } from './actionGroups';
import { ActionNews, type Ended } from './ActionNews';
import { ActionRow } from './ActionRow';

interface Props {
  panel: Panel;
  openRecord: OpenRecord | undefined;
}

/** What is to be done for the account, by department: added in two fields, done in one click. */
export function Actions({ panel, openRecord }: Props) {
  const texts = useTexts();
  const { actions, can, account, generatedOn } = panel;
  const [news, setNews] = useState<Ended | string | null>(null);
  // The department of the action that is being added; false: none is.
  const [adding, setAdding] = useState<number | null | false>(false);
  const [all, setAll] = useState(false);
  // Ended in this answer of the panel; the next one does not hold them any more.
  const [ended, setEnded] = useState<{ of: Panel['actions']; ids: string[] }>({ of: actions, ids: [] });
  const items = byDueDate(ended.of === actions ? actions.items.filter((item) => !ended.ids.includes(item.id)) : actions.items);
  const shown = all ? items : items.slice(0, mostAtFirst);
  const tell = (what: Ended | string) => {
    setNews(what);
    setEnded(({ of, ids }) => ({ of: actions, ids: typeof what === 'string' ? [] : [...(of === actions ? ids : []), what.id] }));
    setAdding(false);
    tellChanged(account.id);
  };
  const add = (department: number | null) => () => {
    setAdding(department);
  };
  const title = texts.text('Panel_NewAction');
  const close = () => {
    setAdding(false);
  };
  return (
    <Card id="actions" title={texts.text('Panel_Actions')} aside={can.addTask && <AddButton label={title} onAdd={add(departmentOf(panel.reader.id, panel.coverage))} />}>
      {news !== null && <ActionNews what={news} onUndone={tell} onClose={() => { setNews(null); }} />}
      {items.length === 0 && <Message icon="check" title={texts.text('Panel_NoActions')} hint={texts.text('Panel_NoActionsHint')} />}
      {byDepartment(shown).map(({ department, items: own }) => (
        <div key={department} class="department">
          <h3>
            {department === null ? texts.text('Panel_NoDepartment') : texts.label(choices.department, department)} <span class="count">{texts.format.number(items.filter((item) => item.department === department).length)}</span>
          </h3>
          <ul class="actions">
            {own.map((item: ActionItem) => (
              <ActionRow key={item.id} item={item} now={generatedOn} canComplete={can.completeTask} openRecord={openRecord} onDone={tell} />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < items.length && (
        <button type="button" class="button" onClick={() => { setAll(true); }}>
          {texts.text('Panel_ActionsAll', { count: texts.format.number(items.length) })}
        </button>
      )}
      {actions.items.length < actions.total && <p class="note">{texts.text('Panel_ShownOf', { shown: texts.format.number(actions.items.length), total: texts.format.number(actions.total) })}</p>}
      {adding !== false && (
        <OnDemand title={title} onClose={close}>
          {({ NewActionDialog }) => <NewActionDialog accountId={account.id} department={adding} now={generatedOn} onDone={tell} onClose={close} />}
        </OnDemand>
      )}
    </Card>
  );
}

function AddButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <button type="button" class="button" onClick={onAdd}>
      <Icon name="add" />
      {label}
    </button>
  );
}
