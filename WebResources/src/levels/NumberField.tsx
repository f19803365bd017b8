import { Field } from '../ui/Field';

interface Props {
  label: string;
  value: string;
  hint?: string | null;
  fault: string | null;
  onChange: (typed: string) => void;
}

/** A number, typed: a native number box would refuse the French comma on an English browser. */
export function NumberField({ label, value, hint = null, fault, onChange }: Props) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(ids) => (
        <input
          {...ids}
          class="input figure"
          type="text"
          inputMode="decimal"
          maxLength={8}
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
