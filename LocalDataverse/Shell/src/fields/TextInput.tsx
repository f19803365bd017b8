import type { InputProps } from './Field';

const smallestMemo = 3;

/** One line, or several for a memo. The change counts when the reader leaves the box. */
export function TextInput({ id, attribute, rows, invalid, describedBy, onChange }: InputProps) {
  const { column } = attribute;
  const common = {
    id,
    value: typeof attribute.value === 'string' ? attribute.value : '',
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    ...(column.maxLength ? { maxLength: column.maxLength } : {}),
  };
  const change = (text: string) => {
    onChange(text === '' ? null : text);
  };
  if (column.type === 'memo') return <textarea {...common} rows={Math.max(rows, smallestMemo)} onChange={(event) => { change(event.currentTarget.value); }} />;
  const onInput = (event: { currentTarget: HTMLInputElement }) => {
    change(event.currentTarget.value);
  };
  switch (column.format.toLowerCase()) {
    case 'email':
      return <input {...common} type="email" onChange={onInput} />;
    case 'url':
      return <input {...common} type="url" onChange={onInput} />;
    case 'phone':
      return <input {...common} type="tel" onChange={onInput} />;
    default:
      return <input {...common} type="text" onChange={onInput} />;
  }
}
