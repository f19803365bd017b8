import type { ComponentChildren } from 'preact';
import { Field } from './Field';

interface Props {
  label: string;
  /** Of the choice that stands for none of the options. */
  none: string;
  value: string;
  /** Empty: none of the options. */
  onChange: (value: string) => void;
  hint?: string | null;
  fault?: string | null;
  required?: boolean;
  /** The options, in groups or not. */
  children: ComponentChildren;
}

/** One of several, or none. */
export function SelectField({ label, none, value, onChange, hint = null, fault = null, required = false, children }: Props) {
  return (
    <Field label={label} hint={hint} fault={fault} required={required}>
      {(ids) => (
        <select
          {...ids}
          class="input"
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          <option value="">{none}</option>
          {children}
        </select>
      )}
    </Field>
  );
}
