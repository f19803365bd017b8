import { resume, serverNow } from '../../data/promises';
import { MomentField } from '../../ui/MomentField';
import { useTexts } from './texts';
import { ActionForm } from './ActionForm';
import { useFaults, useMoment, type ActionProps } from './forms';

const serverFaults = { 'LOY-PAUSE-END': 'on', 'LOY-DATE-RANGE': 'on' } as const;

export function ResumeForm({ item, accountId, submission, onCancel }: ActionProps) {
  const texts = useTexts();
  const on = useMoment();
  const faults = useFaults<'on'>(submission.problem, serverFaults);
  const { pause } = item;
  const send = () => {
    if (!pause || !faults.check({ on: on.wall !== '' && !on.moment && texts.text('Dialog_MomentUnreadable') })) return;
    void submission.submit(async () => {
      await resume(pause.id, on.moment ?? (await serverNow(accountId)));
      return texts.text('Dialog_Done_resume', { name: item.name });
    });
  };
  return (
    <ActionForm submitLabel={texts.text('Panel_Do_resume')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onCancel}>
      {pause && <p>{texts.text('Panel_ResumeHint', { who: pause.waitingFor, since: texts.format.instant(pause.from), reason: pause.reason })}</p>}
      <MomentField label={texts.text('Dialog_ResumedOn')} value={on.wall} onChange={on.setWall} hint={on.moment ? texts.format.instantInFull(on.moment.toISOString()) : texts.text('Dialog_EmptyIsNow')} fault={faults.of('on')} />
    </ActionForm>
  );
}
