import { useShell } from '../app/ShellContext';
import { showsTime } from '../data/display';
import { dayOf, timeOf } from '../data/values';
import { useText } from '../i18n/texts';
import type { InputProps } from './Field';

const midnight = '00:00';

/** A day, with its time of day where the column has one. The native input follows the browser: the date stands below as the reader writes it. */
export function DateInput({ id, label, attribute, invalid, describedBy, onChange }: InputProps) {
  const { display } = useShell();
  const text = useText();
  const value = attribute.value instanceof Date ? attribute.value : null;
  const timed = showsTime(attribute.column);
  const change = (day: string, time: string) => {
    onChange(day === '' ? null : new Date(`${day}T${time || midnight}`));
  };
  const shared = { 'aria-invalid': invalid, 'aria-describedby': describedBy };
  return (
    <>
      <span class="date-inputs">
        <input
          {...shared}
          id={id}
          type="date"
          value={value ? dayOf(value) : ''}
          onChange={(event) => {
            change(event.currentTarget.value, value ? timeOf(value) : midnight);
          }}
        />
        {timed && (
          <input
            {...shared}
            type="time"
            aria-label={`${label}, ${text('time')}`}
            value={value ? timeOf(value) : ''}
            disabled={!value}
            onChange={(event) => {
              if (value) change(dayOf(value), event.currentTarget.value);
            }}
          />
        )}
      </span>
      {value && <span class="note">{display.text(value, attribute.column)}</span>}
    </>
  );
}
