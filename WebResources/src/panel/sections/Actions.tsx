import type { ActionItem, Panel } from '../../data/model';
import { TableNames } from '../../generated/tableNames';
import type { OpenRecord } from '../../host/contract';
import { choices } from '../../i18n/choices.gen';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { RecordLink } from '../../ui/RecordLink';
import { useTexts } from '../texts';

interface Props {
  actions: Panel['actions'];
  now: string;
  openRecord: OpenRecord | undefined;
}

/** Items by department in the order of the choice, those without one last; within a department by due date, undated last. */
export function byDepartment(items: readonly ActionItem[]): { department: number | null; items: ActionItem[] }[] {
  const departments = [...new Set(items.map((item) => item.department))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const due = (item: ActionItem) => item.dueOn ?? '9999';
  return departments.map((department) => ({
    department,
    items: items.filter((item) => item.department === department).sort((a, b) => due(a).localeCompare(due(b))),
  }));
}

export function Actions({ actions, now, openRecord }: Props) {
  const texts = useTexts();
  const shown = actions.items.length;
  return (
    <Card
      id="actions"
      title={texts.text('Panel_Actions')}
      aside={shown < actions.total && <span class="note">{texts.text('Panel_ShownOf', { shown: texts.format.number(shown), total: texts.format.number(actions.total) })}</span>}
    >
      {shown === 0 && <Message icon="check" title={texts.text('Panel_NoActions')} hint={texts.text('Panel_NoActionsHint')} />}
      {byDepartment(actions.items).map(({ department, items }) => (
        <div key={department} class="department">
          <h3>
            {department === null ? texts.text('Panel_NoDepartment') : texts.label(choices.department, department)} <span class="count">{texts.format.number(items.length)}</span>
          </h3>
          <ul class="actions">
            {items.map((item) => (
              <Action key={item.id} item={item} now={now} openRecord={openRecord} />
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

function Action({ item, now, openRecord }: { item: ActionItem; now: string; openRecord: OpenRecord | undefined }) {
  const texts = useTexts();
  return (
    <li>
      <span class="action-subject">
        <RecordLink openRecord={openRecord} table={TableNames.task} id={item.id}>
          {item.subject}
        </RecordLink>
      </span>
      <span class="facts">
        <span>{item.responsible?.name ?? texts.text('Panel_Unassigned')}</span>
        <Due dueOn={item.dueOn} now={now} />
      </span>
    </li>
  );
}

function Due({ dueOn, now }: { dueOn: string | null; now: string }) {
  const texts = useTexts();
  if (dueOn === null) return <span>{texts.text('Panel_NoDueDate')}</span>;
  const date = texts.format.date(dueOn);
  if (Date.parse(dueOn) >= Date.parse(now)) return <span>{texts.text('Panel_Due', { date })}</span>;
  return (
    <span class="overdue">
      <Icon name="warning" />
      {texts.text('Panel_Overdue', { date })}
    </span>
  );
}
