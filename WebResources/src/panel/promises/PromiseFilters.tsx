import type { PromiseCount, PromiseState } from '../../data/model';
import type { PromiseFilter } from '../../data/promisePages';
import { choices } from '../../i18n/choices.gen';
import { Field } from '../../ui/Field';
import { useTexts } from '../texts';
import { departmentsOf, statesOf } from './promiseFilter';

interface Props {
  counts: readonly PromiseCount[];
  filter: PromiseFilter;
  onChange: (filter: PromiseFilter) => void;
}

/** Which promises to show: of one department, in one state. */
export function PromiseFilters({ counts, filter, onChange }: Props) {
  const texts = useTexts();
  return (
    <div class="filters">
      <Choice
        label={texts.text('Panel_FilterDepartment')}
        all={texts.text('Panel_FilterAllDepartments')}
        value={filter.department === null ? '' : String(filter.department)}
        options={departmentsOf(counts).map((department) => ({ value: String(department), label: texts.label(choices.department, department) }))}
        onChange={(value) => {
          onChange({ ...filter, department: value ? Number(value) : null });
        }}
      />
      <Choice
        label={texts.text('Panel_FilterState')}
        all={texts.text('Panel_FilterAllStates')}
        value={filter.state ?? ''}
        options={statesOf(counts).map((state) => ({ value: state, label: texts.text(`Panel_State_${state}`) }))}
        onChange={(value) => {
          onChange({ ...filter, state: (value || null) as PromiseState | null });
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** Of the choice that leaves nothing out. */
  all: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
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
          <option value="">{all}</option>
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
