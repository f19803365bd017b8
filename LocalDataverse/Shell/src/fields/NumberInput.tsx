import type { InputProps } from './Field';

/** Whole, decimal and money columns. The step follows the column's precision. */
export function NumberInput({ id, attribute, invalid, describedBy, onChange }: InputProps) {
  const { column } = attribute;
  const whole = column.type === 'integer' || column.type === 'bigInteger';
  return (
    <input
      id={id}
      type="number"
      value={typeof attribute.value === 'number' ? String(attribute.value) : ''}
      step={whole ? 1 : 10 ** -(column.precision ?? 2)}
      {...(column.min !== null ? { min: column.min } : {})}
      {...(column.max !== null ? { max: column.max } : {})}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChange(value === '' ? null : Number(value));
      }}
    />
  );
}
