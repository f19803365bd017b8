import { deliver, serverNow } from '../../data/promises';
import { choices } from '../../i18n/choices.gen';
import { MomentField } from '../../ui/MomentField';
import { useTexts } from './texts';
import { ActionForm } from './ActionForm';
import { useFaults, useMoment, type ActionProps } from './forms';

const serverFaults = { 'LOY-PROMISE-DELIVERED-BEFORE-REQUEST': 'on', 'LOY-DATE-RANGE': 'on' } as const;

export function DeliverForm({ item, accountId, submission, onCancel }: ActionProps) {
  const texts = useTexts();
  const on = useMoment();
  const faults = useFaults<'on'>(submission.problem, serverFaults);
  const send = () => {
    if (!faults.check({ on: on.wall !== '' && !on.moment && texts.text('Dialog_MomentUnreadable') })) return;
    void submission.submit(async () => {
      const status = await deliver(item.id, on.moment ?? (await serverNow(accountId)));
      return texts.text('Dialog_Done_deliver', { name: item.name, status: status === null ? '' : texts.label(choices.promiseStatus, status) });
    });
  };
  return (
    <ActionForm submitLabel={texts.text('Panel_Do_deliver')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onCancel}>
      <p>{texts.text('Dialog_DeliverHint', { target: texts.format.instant(item.targetOn), promised: texts.format.instant(item.promisedOn) })}</p>
      <MomentField label={texts.text('Dialog_DeliveredOn')} value={on.wall} onChange={on.setWall} hint={on.moment ? texts.format.instantInFull(on.moment.toISOString()) : texts.text('Dialog_EmptyIsNow')} fault={faults.of('on')} />
    </ActionForm>
  );
}
