import { useState } from 'preact/hooks';
import { addTask } from '../../data/tasks';
import { choices } from '../../i18n/choices.gen';
import { Dialog } from '../../ui/Dialog';
import { MomentField } from '../../ui/MomentField';
import { TextField } from '../../ui/TextField';
import { ActionForm } from '../actions/ActionForm';
import { useFaults, useMoment } from '../actions/forms';
import { useTexts } from '../actions/texts';
import { useSubmit } from '../actions/useSubmit';

interface Props {
  accountId: string;
  /** Of the action; null: none. */
  department: number | null;
  /** The server's moment when the panel was answered. */
  now: string;
  onDone: (news: string) => void;
  onClose: () => void;
}

const longestSubject = 200;

/** A new action in two fields: what, and by when. It is the reader's own, for their department. */
export function NewActionDialog({ accountId, department, now, onDone, onClose }: Props) {
  const texts = useTexts();
  const [what, setWhat] = useState('');
  const due = useMoment();
  const submission = useSubmit(onDone, () => undefined);
  const faults = useFaults<'what' | 'due'>(submission.problem, {});
  const send = () => {
    const unreadable = due.wall !== '' && !due.moment && texts.text('Dialog_MomentUnreadable');
    const past = due.moment !== null && due.moment.getTime() < Date.parse(now) && texts.text('Dialog_ActionDuePast');
    if (!faults.check({ what: !what.trim() && texts.text('Dialog_Required'), due: unreadable || past })) return;
    void submission.submit(async () => {
      const subject = what.trim();
      await addTask({ accountId, subject, dueOn: due.moment, department });
      return texts.text('Dialog_ActionAdded', { name: subject });
    });
  };
  const title = department === null ? texts.text('Panel_NewAction') : texts.text('Panel_NewActionFor', { department: texts.label(choices.department, department) });
  return (
    <Dialog title={title} closeLabel={texts.text('Panel_Close')} onClose={onClose}>
      <ActionForm submitLabel={texts.text('Dialog_ActionAdd')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onClose}>
        <p>{texts.text('Dialog_ActionYours')}</p>
        <TextField label={texts.text('Dialog_ActionWhat')} value={what} onChange={setWhat} maxLength={longestSubject} fault={faults.of('what')} required />
        <MomentField label={texts.text('Dialog_ActionDue')} value={due.wall} onChange={due.setWall} hint={due.moment ? texts.format.instantInFull(due.moment.toISOString()) : texts.text('Dialog_ActionDueHint')} fault={faults.of('due')} />
      </ActionForm>
    </Dialog>
  );
}
