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
        onChange={(value) => {
          onChange({ ...filter, department: value ? Number(value) : null });
        }}
      >
        {departmentsOf(counts).map((department) => (
          <option key={department} value={department}>
            {texts.label(choices.department, department)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={texts.text('Panel_FilterState')}
        none={texts.text('Panel_FilterAllStates')}
        value={filter.state ?? ''}
        onChange={(value) => {
          onChange({ ...filter, state: (value || null) as PromiseState | null });
        }}
      >
        {statesOf(counts).map((state) => (
          <option key={state} value={state}>
            {texts.text(`Panel_State_${state}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
