import { useText } from '../i18n/texts';
import type { InputProps } from './Field';

/** Yes or no, in the words of the column's own options. */
export function BooleanInput({ id, attribute, invalid, describedBy, onChange }: InputProps) {
  const text = useText();
  const on = attribute.value === true;
  const label = attribute.column.options.find((option) => option.value === Number(on))?.label ?? text(on ? 'yes' : 'no');
  return (
    <span class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span aria-hidden="true">{label}</span>
    </span>
  );
}
