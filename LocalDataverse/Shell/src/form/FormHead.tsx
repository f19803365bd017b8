import { formOf, listOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import { FormCommands } from './FormCommands';
import type { FormSession } from './FormSession';

/** Name of the record, its header columns and the commands. */
export function FormHead({ session, onSave }: { session: FormSession; onSave: (close: boolean) => void }) {
  const { display } = useShell();
  const text = useText();
  const { table, state } = session;
  const stored = table.primaryName ? state.attributes.get(table.primaryName)?.initial : null;
  const name = state.isNew ? text('newRecord', { table: table.displayName }) : typeof stored === 'string' && stored ? stored : text('untitled');
  return (
    <>
      <Commands session={session} name={name} onSave={onSave} />
      <header class="form-head">
        <div>
          <h1>{name}</h1>
          <p class="facts">
            <span>{table.displayName}</span>
            <span role="status">{state.dirty ? text('unsaved') : state.isNew ? '' : text('saved')}</span>
          </p>
        </div>
        <dl class="form-header">
          {state.form.header.map(({ control }) => {
            const attribute = control?.column ? state.attributes.get(control.column) : undefined;
            const shown = control ? state.controls.get(control.id) : undefined;
            if (!control || !attribute || !shown?.visible) return null;
            return (
              <div key={control.id}>
                <dt>{shown.label}</dt>
                <dd>{display.text(attribute.value, attribute.column) || text('none')}</dd>
              </div>
            );
          })}
        </dl>
      </header>
    </>
  );
}

function Commands({ session, name, onSave }: { session: FormSession; name: string; onSave: (close: boolean) => void }) {
  const { ask, go, guard } = useShell();
  const text = useText();
  const { table, state } = session;
  const remove = async () => {
    if (!(await ask(text('confirmDelete', { name }), text('remove'), text('remove'), text('cancel')))) return;
    if ((await session.delete()).kind === 'refused') return;
    guard(null);
    go(listOf(table.logicalName));
  };
  return (
    <div class="commands">
      <button type="button" class="button-icon" aria-label={text('back')} onClick={() => { go(listOf(table.logicalName)); }}>
        <Icon name="back" />
      </button>
      <button type="button" class="button button-primary" disabled={session.busy} onClick={() => { onSave(false); }}>
        <Icon name="save" />
        {text('save')}
      </button>
      <button type="button" class="button" disabled={session.busy} onClick={() => { onSave(true); }}>
        {text('saveClose')}
      </button>
      {!state.isNew && (
        <>
          {table.canCreate && (
            <button type="button" class="button" onClick={() => { go(formOf(table.logicalName, null)); }}>
              <Icon name="add" />
              {text('create')}
            </button>
          )}
          <button type="button" class="button" disabled={session.busy} onClick={() => void session.refresh(false)}>
            <Icon name="refresh" />
            {text('refresh')}
          </button>
          <button type="button" class="button" disabled={session.busy} onClick={() => void remove()}>
            <Icon name="trash" />
            {text('remove')}
          </button>
        </>
      )}
      <FormCommands session={session} />
    </div>
  );
}
