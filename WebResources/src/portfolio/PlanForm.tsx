import { useState } from 'preact/hooks';
import type { MovePlan, OfficerLoad } from '../data/portfolio';
import { Choices } from '../ui/Choices';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useTexts } from './texts';

interface Props {
  officers: readonly OfficerLoad[];
  busy: boolean;
  /** What was tried no longer belongs to what is chosen. */
  onChange: () => void;
  onTry: (plan: MovePlan) => void;
}

export function PlanForm({ officers, busy, onChange, onTry }: Props) {
  const texts = useTexts();
  const [kind, setKind] = useState<MovePlan['kind']>('handOver');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [fault, setFault] = useState(false);
  const change = (set: () => void): void => {
    set();
    setFault(false);
    onChange();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (kind === 'rules') onTry({ kind });
    else if (from) onTry({ kind, fromUserId: from, toUserId: to || null });
    else setFault(true);
  };
  return (
    <form class="plan-form" onSubmit={submit} noValidate>
      <Choices
        label={texts.text('Portfolio_Kind')}
        value={kind}
        options={[
          { value: 'handOver', label: texts.text('Portfolio_HandOver'), hint: texts.text('Portfolio_HandOverHint') },
          { value: 'rules', label: texts.text('Portfolio_Rules'), hint: texts.text('Portfolio_RulesHint') },
        ]}
        onChange={(value) => {
          change(() => {
            setKind(value);
          });
        }}
      />
      {kind === 'handOver' && (
        <div class="fields">
          <OfficerField label={texts.text('Portfolio_From')} none={texts.text('Portfolio_Choose')} value={from} fault={fault ? texts.text('Portfolio_FromMissing') : null} officers={officers} onChange={(id) => { change(() => { setFrom(id); }); }} required />
          <OfficerField label={texts.text('Portfolio_To')} none={texts.text('Portfolio_ByRules')} value={to} fault={null} officers={officers.filter(({ userId, active }) => active && userId !== from)} onChange={(id) => { change(() => { setTo(id); }); }} />
        </div>
      )}
      <div>
        <button type="submit" class="button" disabled={busy}>
          <Icon name="eye" />
          {texts.text('Portfolio_Try')}
        </button>
      </div>
    </form>
  );
}

interface OfficerProps {
  label: string;
  /** Words of the first option. */
  none: string;
  value: string;
  fault: string | null;
  officers: readonly OfficerLoad[];
  required?: boolean;
  onChange: (userId: string) => void;
}

function OfficerField({ label, none, value, fault, officers, required = false, onChange }: OfficerProps) {
  const texts = useTexts();
  const names = [...officers].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Field label={label} fault={fault} required={required}>
      {(ids) => (
        <select {...ids} class="input" value={value} onChange={(event) => { onChange(event.currentTarget.value); }}>
          <option value="">{none}</option>
          {names.map(({ userId, name, load, capacity }) => (
            userId && <option key={userId} value={userId}>
              {texts.text('Portfolio_Option', { name, load: texts.format.number(load), capacity: texts.format.number(capacity) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
