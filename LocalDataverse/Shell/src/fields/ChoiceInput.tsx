import { useText } from '../i18n/texts';
import type { InputProps } from './Field';

/** One of the column's options; empty unless the column is required. */
export function ChoiceInput({ id, attribute, invalid, describedBy, onChange }: InputProps) {
  const text = useText();
  return (
    <select
      id={id}
      value={typeof attribute.value === 'number' ? String(attribute.value) : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChange(value === '' ? null : Number(value));
      }}
    >
      <option value="">{text('none')}</option>
      {attribute.column.options.map(({ value, label }) => (
        <option key={value} value={String(value)}>
          {label}
        </option>
      ))}
    </select>
  );
}
