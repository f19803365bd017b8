import { isChoice, isNumber, isReference, type Value } from '../data/values';
import type { SubmitMode, RequiredLevel } from '../form/AttributeState';
import { handlersFor } from '../form/FormEvents';
import type { FormSession } from '../form/FormSession';
import { controlApi } from './controlApi';
import { collection } from './collection';
import type { Handler } from './handlers';
import { strict } from './strict';

/** The client API's names of column types, where they differ from ours. */
const typeNames: Readonly<Record<string, string>> = { text: 'string', bigInteger: 'integer', dateTime: 'datetime', choice: 'optionset', state: 'optionset', status: 'optionset', customer: 'lookup', owner: 'lookup', id: 'string', guid: 'string' };

/** An attribute of the open form. Setting its value runs no OnChange, as on the platform. */
export function attributeApi(session: FormSession, name: string): object {
  const { state, events } = session;
  const attribute = state.attributes.get(name);
  if (!attribute) throw new Error(`The form has no column ${name}.`);
  const { column } = attribute;
  const controlIds = () => [...state.controls.values()].filter(({ control }) => control.column === name).map(({ control }) => control.id);
  const api: object = strict(`attribute ${name}`, {
    getName: () => name,
    getAttributeType: () => typeNames[column.type] ?? column.type,
    getValue: () => attribute.value,
    setValue: (value: unknown) => {
      attribute.value = accepted(name, column.type, value, { reference: isReference(column), number: isNumber(column) || isChoice(column) });
      state.changed();
    },
    getInitialValue: () => attribute.initial,
    getIsDirty: () => attribute.dirty,
    getSubmitMode: () => attribute.submitMode,
    setSubmitMode: (mode: SubmitMode) => { attribute.submitMode = mode; },
    getRequiredLevel: () => attribute.required,
    setRequiredLevel: (level: RequiredLevel) => {
      attribute.required = level;
      state.changed();
    },
    getOptions: () => column.options.map(({ value, label }) => ({ value, text: label })),
    getText: () => column.options.find((option) => option.value === Number(attribute.value))?.label ?? '',
    addOnChange: (handler: Handler) => { handlersFor(events.change, name).add(handler); },
    removeOnChange: (handler: Handler) => { handlersFor(events.change, name).remove(handler); },
    fireOnChange: () => { events.changed(name, api); },
    controls: collection(`attribute ${name}.controls`, controlIds, (id) => controlApi(session, id)),
  });
  return api;
}

/** A value of the wrong type is refused at once, by name: stored silently it would fail at the next save. */
function accepted(name: string, type: string, value: unknown, is: { reference: boolean; number: boolean }): Value {
  if (value === null || value === undefined) return null;
  const fits =
    (is.reference && Array.isArray(value)) ||
    (is.number && typeof value === 'number') ||
    (type === 'dateTime' && value instanceof Date) ||
    (type === 'boolean' && typeof value === 'boolean') ||
    (['text', 'memo', 'id', 'guid'].includes(type) && typeof value === 'string');
  if (!fits) throw new TypeError(`The column ${name} of type ${type} takes no value of type ${typeof value}.`);
  return value as Value;
}
