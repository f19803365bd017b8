import { useState } from 'preact/hooks';
import type { Risk } from '../../data/model';
import { overrideRisk } from '../../data/risk';
import { tellChanged } from '../../host/changes';
import { choices } from '../../i18n/choices.gen';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';
import { useTexts } from './texts';
import { ActionForm } from './ActionForm';
import { useFaults } from './forms';
import { useSubmit } from './useSubmit';

const longestReason = 2000;
const serverFaults = { 'LOY-OVERRIDE-IN-FORCE': 'level', 'LOY-OVERRIDE-LEVEL': 'level', 'LOY-OVERRIDE-REASON': 'why', 'LOY-OVERRIDE-UNTIL': 'until' } as const;

interface Props {
  risk: Risk;
  accountId: string;
  refresh: () => void;
  onClose: () => void;
}

/** Sets, changes or takes away a person's judgement of the risk. */
export function OverrideDialog({ risk, accountId, refresh, onClose }: Props) {
  const texts = useTexts();
  const submission = useSubmit(() => {
    tellChanged(accountId);
    onClose();
  }, refresh);
  const [level, setLevel] = useState(String(risk.override?.level ?? risk.level ?? ''));
  const [why, setWhy] = useState(risk.override?.reason ?? '');
  const [until, setUntil] = useState(risk.override?.until ?? '');
  const faults = useFaults<'level' | 'why' | 'until'>(submission.problem, serverFaults);
  const required = texts.text('Dialog_Required');
  const save = (override: Parameters<typeof overrideRisk>[1]) =>
    void submission.submit(async () => {
      await overrideRisk(accountId, override);
      return '';
    });
  const send = () => {
    if (faults.check({ level: !level && required, why: !why.trim() && required, until: !until && required })) save({ level: Number(level), reason: why.trim(), until });
  };
  return (
    <Dialog title={texts.text('Panel_Override')} closeLabel={texts.text('Panel_Close')} onClose={onClose}>
      <ActionForm submitLabel={texts.text('Dialog_OverrideSave')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onClose}>
        <p>{texts.text('Dialog_OverrideHint')}</p>
        <Field label={texts.text('Dialog_OverrideLevel')} hint={risk.override ? texts.text('Dialog_OverrideLevelHint') : null} fault={faults.of('level')} required>
          {(ids) => (
            <select {...ids} class="input" value={level} onChange={(event) => { setLevel(event.currentTarget.value); }}>
              {level === '' && <option value="" />}
              {Object.keys(choices.riskLevel).map((value) => (
                <option key={value} value={value}>
                  {texts.label(choices.riskLevel, Number(value))}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField label={texts.text('Dialog_Reason')} value={why} onChange={setWhy} maxLength={longestReason} rows={3} fault={faults.of('why')} required />
        <Field label={texts.text('Dialog_OverrideUntil')} hint={until ? texts.format.dateOnly(until) : null} fault={faults.of('until')} required>
          {(ids) => <input {...ids} class="input input-day" type="date" value={until} onInput={(event) => { setUntil(event.currentTarget.value); }} />}
        </Field>
        {risk.override && (
          <button type="button" class="button-link" onClick={() => { save(null); }}>
            {texts.text('Dialog_OverrideRemove')}
          </button>
        )}
      </ActionForm>
    </Dialog>
  );
}
