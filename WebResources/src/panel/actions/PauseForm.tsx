import { useState } from 'preact/hooks';
import { pause } from '../../data/promises';
import { MomentField } from '../../ui/MomentField';
import { TextField } from '../../ui/TextField';
import { useTexts } from './texts';
import { ActionForm } from './ActionForm';
import { useFaults, useMoment, type ActionProps } from './forms';

const longestName = 200;
const longestReason = 2000;
const serverFaults = { 'LOY-PAUSE-EXPECTED-END': 'until', 'LOY-DATE-RANGE': 'until', 'LOY-PAUSE-REASON-REQUIRED': 'why' } as const;

export function PauseForm({ item, submission, onCancel }: ActionProps) {
  const texts = useTexts();
  const [who, setWho] = useState('');
  const [why, setWhy] = useState('');
  const until = useMoment();
  const faults = useFaults<'who' | 'why' | 'until'>(submission.problem, serverFaults);
  const required = texts.text('Dialog_Required');
  const send = () => {
    const ready = faults.check({ who: !who.trim() && required, why: !why.trim() && required, until: until.wall !== '' && !until.moment && texts.text('Dialog_MomentUnreadable') });
    if (!ready) return;
    void submission.submit(async () => {
      await pause(item.id, { waitingFor: who.trim(), reason: why.trim(), expectedEndOn: until.moment });
      return texts.text('Dialog_Done_pause', { name: item.name });
    });
  };
  return (
    <ActionForm submitLabel={texts.text('Panel_Do_pause')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onCancel}>
      <p>{texts.text('Dialog_PauseHint')}</p>
      <TextField label={texts.text('Dialog_WaitingFor')} value={who} onChange={setWho} maxLength={longestName} fault={faults.of('who')} required />
      <TextField label={texts.text('Dialog_Reason')} value={why} onChange={setWhy} maxLength={longestReason} rows={3} fault={faults.of('why')} required />
      <MomentField label={texts.text('Dialog_ExpectedEnd')} value={until.wall} onChange={until.setWall} hint={until.moment ? texts.format.instantInFull(until.moment.toISOString()) : texts.text('Dialog_ExpectedEndHint')} fault={faults.of('until')} />
    </ActionForm>
  );
}
