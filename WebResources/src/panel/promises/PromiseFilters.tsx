import type { PromiseCount, PromiseState } from '../../data/model';
import type { PromiseFilter } from '../../data/promisePages';
import { choices } from '../../i18n/choices.gen';
import { SelectField } from '../../ui/SelectField';
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
      <SelectField
        label={texts.text('Panel_FilterDepartment')}
        none={texts.text('Panel_FilterAllDepartments')}
        value={filter.department === null ? '' : String(filter.department)}
        options={departmentsOf(counts).map((department) => ({ value: String(department), label: texts.label(choices.department, department) }))}
        onChange={(value) => {
          onChange({ ...filter, department: value ? Number(value) : null });
        }}
      />
      <SelectField
        label={texts.text('Panel_FilterState')}
        none={texts.text('Panel_FilterAllStates')}
        value={filter.state ?? ''}
        options={statesOf(counts).map((state) => ({ value: state, label: texts.text(`Panel_State_${state}`) }))}
        onChange={(value) => {
          onChange({ ...filter, state: (value || null) as PromiseState | null });
        }}
      />
    </div>
  );
}
