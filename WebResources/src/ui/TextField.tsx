import { Field } from './Field';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  maxLength: number;
  /** Lines of the box; one makes a single line. */
  rows?: number;
  hint?: string | null;
  fault?: string | null;
  required?: boolean;
}

/** A text on one line or several. */
export function TextField({ label, value, onChange, maxLength, rows = 1, hint = null, fault = null, required = false }: Props) {
  const change = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    onChange(event.currentTarget.value);
  };
  return (
    <Field label={label} hint={hint} fault={fault} required={required}>
      {(ids) => (rows > 1 ? <textarea {...ids} class="input" rows={rows} maxLength={maxLength} value={value} onInput={change} /> : <input {...ids} class="input" type="text" maxLength={maxLength} value={value} onInput={change} />)}
    </Field>
  );
}
