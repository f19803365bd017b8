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

/** The actions under their departments: the most urgent at first, all of them when the reader wants to see them. */
export function ActionGroups({ items, ...row }: Props) {
  const texts = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, mostAtFirst);
  return (
    <>
      {byDepartment(shown).map(({ department, items: own }) => (
        <div key={department} class="department">
          <h3>
            {department === null ? texts.text('Panel_NoDepartment') : texts.label(choices.department, department)} <span class="count">{texts.format.number(items.filter((item) => item.department === department).length)}</span>
          </h3>
          <ul class="actions">
            {own.map((item) => (
              <ActionRow key={item.id} item={item} {...row} />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < items.length && (
        <button type="button" class="button" onClick={() => { setAll(true); }}>
          {texts.text('Panel_ActionsAll', { count: texts.format.number(items.length) })}
        </button>
      )}
    </>
  );
}
