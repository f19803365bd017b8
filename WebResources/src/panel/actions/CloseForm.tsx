import { useState } from 'preact/hooks';
import { close } from '../../data/promises';
import { PromiseStatus } from '../../generated/choices';
import { TextField } from '../../ui/TextField';
import { useTexts } from './texts';
import { ActionForm } from './ActionForm';
import { useFaults, type ActionProps } from './forms';

const longestReason = 2000;
const serverFaults = { 'LOY-PROMISE-REASON-REQUIRED': 'why' } as const;

/** Ends a promise without delivery. Once its date has passed that is a broken promise, whatever the reason. */
export function CloseForm({ item, submission, onCancel, action }: ActionProps & { action: 'cancel' | 'giveUp' }) {
  const texts = useTexts();
  const [why, setWhy] = useState('');
  const faults = useFaults<'why'>(submission.problem, serverFaults);
  const send = () => {
    if (!faults.check({ why: !why.trim() && texts.text('Dialog_Required') })) return;
    void submission.submit(async () => {
      await close(item.id, action === 'cancel' ? PromiseStatus.Cancelled : PromiseStatus.Broken, why.trim());
      return texts.text(`Dialog_Done_${action}`, { name: item.name });
    });
  };
  return (
    <ActionForm submitLabel={texts.text(`Panel_Do_${action}`)} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onCancel}>
      <p>{texts.text(`Dialog_Hint_${action}`)}</p>
      <TextField label={texts.text('Dialog_Reason')} value={why} onChange={setWhy} maxLength={longestReason} rows={3} fault={faults.of('why')} required />
    </ActionForm>
  );
}
