import { formatRoute, formOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import type { InputProps } from './Field';

/** A reference to another record: its link, the way to choose one, the way to empty it. */
export function LookupInput({ id, label, attribute, describedBy, onChange }: InputProps) {
  const { app, lookup } = useShell();
  const text = useText();
  const picked = Array.isArray(attribute.value) ? attribute.value[0] : undefined;
  const choose = async () => {
    const answer = await lookup(attribute.column.targets);
    if (answer) onChange([answer]);
  };
  const hasForm = picked && (app.tables[picked.entityType]?.forms.length ?? 0) > 0;
  return (
    <span class="lookup" data-column={attribute.column.logicalName}>
      {picked && (hasForm ? <a href={formatRoute(formOf(picked.entityType, picked.id))}>{picked.name || text('untitled')}</a> : <span class="lookup-name">{picked.name || text('untitled')}</span>)}
      {!picked && <span class="lookup-name note">{text('none')}</span>}
      {picked && attribute.required !== 'required' && (
        <button type="button" class="button-icon" aria-label={`${text('clear')}: ${label}`} onClick={() => { onChange(null); }}>
          <Icon name="close" />
        </button>
      )}
      <button id={id} type="button" class="button-icon" aria-label={text('chooseFor', { label })} aria-describedby={describedBy} onClick={() => void choose()}>
        <Icon name="search" />
      </button>
    </span>
  );
}
