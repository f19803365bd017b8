import { Field } from './Field';

interface Props {
  label: string;
  /** A wall-clock time of the reader's zone, yyyy-MM-ddTHH:mm; empty when none is chosen. */
  value: string;
  onChange: (wall: string) => void;
  /** The moment in the reader's own words: the native input writes it as the browser's language does. */
  hint: string;
  fault?: string | null;
  required?: boolean;
}

/** A day and a time on the native input. */
export function MomentField({ label, value, onChange, hint, fault = null, required = false }: Props) {
  return (
    <Field label={label} hint={hint} fault={fault} required={required}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          type="datetime-local"
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
