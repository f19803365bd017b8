import { Field } from './Field';

interface Props {
  label: string;
  /** Of the choice that stands for none of the options. */
  none: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** Empty: none of the options. */
  onChange: (value: string) => void;
}

/** One of several, or none. */
export function SelectField({ label, none, value, options, onChange }: Props) {
  return (
    <Field label={label}>
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
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
