import { useState } from 'preact/hooks';
import type { ActionItem } from '../../data/model';
import { choices } from '../../i18n/choices.gen';
import { useTexts } from '../texts';
import { byDepartment, mostAtFirst } from './actionOrder';
import { ActionRow, type RowProps } from './ActionRow';

interface Props extends Omit<RowProps, 'item'> {
  /** Most urgent first. */
  items: readonly ActionItem[];
}

/** The most urgent actions, and the others once the reader opens them. */
export function ActionGroups({ items, ...row }: Props) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const others = items.slice(mostAtFirst);
  return (
    <>
      <Departments items={items.slice(0, mostAtFirst)} {...row} />
      {others.length > 0 && (
        <details onToggle={(event) => { setOpen(event.currentTarget.open); }}>
          <summary>{texts.count('Panel_ActionsMore', others.length)}</summary>
          {open && <Departments items={others} {...row} />}
        </details>
      )}
    </>
  );
}

/** Actions under their departments. */
function Departments({ items, ...row }: Props) {
  const texts = useTexts();
  return (
    <>
      {byDepartment(items).map(({ department, items: own }) => (
        <div key={department} class="department">
          <h3>
            {department === null ? texts.text('Panel_NoDepartment') : texts.label(choices.department, department)} <span class="count">{texts.format.number(own.length)}</span>
          </h3>
          <ul class="actions">
            {own.map((item) => (
              <ActionRow key={item.id} item={item} {...row} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
