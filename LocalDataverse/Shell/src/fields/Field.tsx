import { useId } from 'preact/hooks';
import type { Value } from '../data/values';
import { isChoice, isNumber, isReference } from '../data/values';
import type { AttributeState } from '../form/AttributeState';
import { formatRoute, formOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import { BooleanInput } from './BooleanInput';
import { ChoiceInput } from './ChoiceInput';
import { DateInput } from './DateInput';
import { LookupInput } from './LookupInput';
import { NumberInput } from './NumberInput';
import { TextInput } from './TextInput';

/** What every input gets. `describedBy` names the message under it. */
export interface InputProps {
  id: string;
  label: string;
  attribute: AttributeState;
  rows: number;
  invalid: boolean;
  describedBy: string | undefined;
  onChange: (value: Value) => void;
}

interface Props {
  id: string;
  label: string;
  attribute: AttributeState;
  rows: number;
  readOnly: boolean;
  problem: string | null;
  onChange: (value: Value) => void;
}

/** A column of the record: its label, its input by type, and what is wrong with it. */
export function Field({ id, label, attribute, rows, readOnly, problem, onChange }: Props) {
  const text = useText();
  const problemId = useId();
  const inputId = `field-${id}`;
  const { column, required } = attribute;
  if (readOnly) return <ReadOnlyField label={label} attribute={attribute} />;
  const Input = inputFor(attribute);
  return (
    <div class="field">
      <label for={inputId} title={column.description || undefined}>
        {label}
        {required === 'required' && (
          <span class="required" title={text('required')}>
            <span aria-hidden="true">*</span>
            <span class="reader-only"> {text('required')}</span>
          </span>
        )}
        {required === 'recommended' && (
          <span class="recommended" aria-hidden="true">
            +
          </span>
        )}
      </label>
      <Input id={inputId} label={label} attribute={attribute} rows={rows} invalid={problem !== null} describedBy={problem ? problemId : undefined} onChange={onChange} />
      {problem && (
        <p id={problemId} class="field-problem">
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </div>
  );
}

function ReadOnlyField({ label, attribute }: { label: string; attribute: AttributeState }) {
  const { app, display } = useShell();
  const text = useText();
  const shown = display.text(attribute.value, attribute.column) || text('none');
  const picked = Array.isArray(attribute.value) ? attribute.value[0] : undefined;
  const linked = picked !== undefined && (app.tables[picked.entityType]?.forms.length ?? 0) > 0;
  return (
    <dl class="field field-locked">
      <dt title={attribute.column.description || undefined}>
        <Icon name="lock" />
        {label}
        <span class="reader-only"> ({text('readOnly')})</span>
      </dt>
      <dd data-column={attribute.column.logicalName}>{linked ? <a href={formatRoute(formOf(picked.entityType, picked.id))}>{shown}</a> : shown}</dd>
    </dl>
  );
}

function inputFor({ column }: AttributeState) {
  if (isReference(column)) return LookupInput;
  if (isChoice(column)) return ChoiceInput;
  if (column.type === 'boolean') return BooleanInput;
  if (column.type === 'dateTime') return DateInput;
  return isNumber(column) ? NumberInput : TextInput;
}
