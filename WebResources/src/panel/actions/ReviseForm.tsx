import { useEffect, useState } from 'preact/hooks';
import { quotePromise } from '../../data/api';
import type { PromiseItem } from '../../data/model';
import { revise } from '../../data/promises';
import { MomentField } from '../../ui/MomentField';
import { TextField } from '../../ui/TextField';
import { useTexts } from './texts';
import { ActionForm } from './ActionForm';
import { useFaults, useMoment, type ActionProps } from './forms';

const longestReason = 2000;
const tooTight = 'LOY-PROMISE-TOO-TIGHT';
const serverFaults = { [tooTight]: 'on', 'LOY-REVISION-SAME-DATE': 'on', 'LOY-DATE-RANGE': 'on', 'LOY-REVISION-INCOMPLETE': 'why' } as const;

export function ReviseForm({ item, accountId, now, submission, onCancel }: ActionProps) {
  const texts = useTexts();
  const [why, setWhy] = useState('');
  const [agreed, setAgreed] = useState(false);
  const on = useMoment();
  const earliest = useEarliest(item, accountId, now);
  const faults = useFaults<'on' | 'why'>(submission.problem, serverFaults);
  const required = texts.text('Dialog_Required');
  const send = () => {
    if (!faults.check({ on: !on.moment && required, why: !why.trim() && required })) return;
    const { moment } = on;
    if (!moment) return;
    void submission.submit(async () => {
      const successor = await revise(item.id, { newPromisedOn: moment, reason: why.trim(), agreed });
      const date = texts.format.instantInFull(moment.toISOString());
      return texts.text(successor ? 'Dialog_Done_reviseSuccessor' : 'Dialog_Done_revise', { name: item.name, date });
    });
  };
  // The server writes the earliest date in UTC; here it stands in the reader's time.
  const refused = submission.problem?.code === tooTight && earliest ? texts.text('Dialog_TooTight', { date: texts.format.instantInFull(earliest) }) : faults.of('on');
  return (
    <ActionForm submitLabel={texts.text('Panel_Do_revise')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onCancel}>
      <p>{texts.text(item.state === 'late' ? 'Dialog_ReviseLateHint' : 'Dialog_ReviseHint', { date: texts.format.instantInFull(item.promisedOn) })}</p>
      <MomentField
        label={texts.text('Dialog_NewDate')}
        value={on.wall}
        onChange={on.setWall}
        hint={on.moment ? texts.format.instantInFull(on.moment.toISOString()) : earliest ? texts.text('Dialog_Earliest', { date: texts.format.instantInFull(earliest) }) : ''}
        fault={refused}
        required
      />
      <TextField label={texts.text('Dialog_Reason')} value={why} onChange={setWhy} maxLength={longestReason} rows={3} fault={faults.of('why')} required />
      <label class="check">
        <input
          type="checkbox"
          checked={agreed}
          onChange={(event) => {
            setAgreed(event.currentTarget.checked);
          }}
        />
        <span>{texts.text('Dialog_Agreed')}</span>
      </label>
    </ActionForm>
  );
}

/** The earliest customer date that will be accepted: of this promise, or of its successor once the date has passed. */
function useEarliest(item: PromiseItem, accountId: string, now: string): string | null {
  const isLate = item.state === 'late';
  const known = item.safeDate && item.safeDate > now ? item.safeDate : now;
  const [earliest, setEarliest] = useState<string | null>(isLate ? null : known);
  const { policyId } = item;
  useEffect(() => {
    if (!isLate || !policyId) return undefined;
    const controller = new AbortController();
    quotePromise({ policyId, requestedOn: null, accountId }, controller.signal).then(
      (quote) => {
        setEarliest(quote.PromisedOn);
      },
      () => undefined, // Without the hint the form still works: the server checks the date.
    );
    return () => {
      controller.abort();
    };
  }, [isLate, policyId, accountId]);
  return earliest;
}
