import { useEffect, useReducer, useState } from 'preact/hooks';
import { useShell } from '../app/ShellContext';
import type { NewRow } from '../app/useDialogs';
import { formContextOf } from '../client/formContext';
import { findFunction } from '../client/libraries';
import { useText } from '../i18n/texts';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { FormSession } from './FormSession';
import { FormTabs } from './FormTabs';
import { Notices } from './Notices';
import { sessionTexts, startForm } from './startForm';

/** A new row in the table's quick-create form, over the page that asked for it. */
export function QuickCreateDialog({ table, form, defaults, onClose }: NewRow) {
  const { app, ask } = useShell();
  const text = useText();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [session] = useState(() => new FormSession(app, table, form, null, findFunction, sessionTexts(text)));
  const close = () => { onClose(false); };
  useEffect(() => {
    session.context = formContextOf(session, close);
    const stop = session.state.watch(() => { redraw(undefined); });
    void startForm(session, form.libraries, defaults, () => { redraw(undefined); });
    return stop;
    // One row for the life of the dialog.
  }, []);
  const leave = async () => {
    if (!session.state.dirty || (await ask(text('confirmLeave'), text('unsaved'), text('leave'), text('stay')))) close();
  };
  const save = async () => {
    if ((await session.save()).kind === 'stored') onClose(true);
  };
  return (
    <Dialog title={text('newRecord', { table: table.displayName })} width="900px" onClose={() => void leave()}>
      <div class="form quick-create" aria-busy={session.busy}>
        <Notices state={session.state} />
        <FormTabs session={session} />
      </div>
      <div class="dialog-foot">
        <button type="button" class="button button-primary" disabled={session.busy} onClick={() => void save()}>
          <Icon name="save" />
          {text('saveClose')}
        </button>
        <button type="button" class="button" onClick={() => void leave()}>
          {text('cancel')}
        </button>
      </div>
    </Dialog>
  );
}
