import type { FormSession } from '../form/FormSession';
import type { Notice } from '../form/FormState';
import { attributeApi } from './attributeApi';
import { collection } from './collection';
import { controlApi } from './controlApi';
import type { Handler } from './handlers';
import { strict } from './strict';
import { tabApi } from './tabApi';

const formTypeCreate = 1;
const formTypeUpdate = 2;

/** formContext over an open form: what the solution's scripts use of it. Anything else throws by name. */
export function formContextOf(session: FormSession, close: () => void): object {
  const { state } = session;
  const attributes = collection('formContext.data.entity.attributes', () => [...state.attributes.keys()], (name) => (state.attributes.has(name) ? attributeApi(session, name) : null));
  const controls = collection('formContext.ui.controls', () => [...state.controls.keys()], (name) => (state.controls.has(name) ? controlApi(session, name) : null));
  const tabs = collection('formContext.ui.tabs', () => [...state.tabs.keys()], (name) => (state.tabs.has(name) ? tabApi(session, name) : null));
  return strict('formContext', {
    data: dataApi(session, attributes),
    ui: strict('formContext.ui', {
      controls,
      tabs,
      getFormType: () => (state.isNew ? formTypeCreate : formTypeUpdate),
      setFormNotification: (message: string, level: Notice['level'], key: string) => {
        state.notify({ key, level, message });
        return true;
      },
      clearFormNotification: (key: string) => state.clearNotice(key),
      close,
    }),
    getAttribute: attributes.get,
    getControl: controls.get,
  });
}

function dataApi(session: FormSession, attributes: object): object {
  const { state, events, table } = session;
  const primaryName = () => (table.primaryName ? state.attributes.get(table.primaryName)?.value : null) ?? '';
  const save = async () => {
    if ((await session.save()).kind === 'refused') throw new Error('The save was refused.');
  };
  const entity = strict('formContext.data.entity', {
    attributes,
    getId: () => (state.id ? `{${state.id.toUpperCase()}}` : ''),
    getEntityName: () => table.logicalName,
    getPrimaryAttributeValue: primaryName,
    getEntityReference: () => ({ id: state.id ?? '', entityType: table.logicalName, name: primaryName() }),
    getIsDirty: () => state.dirty,
    addOnSave: (handler: Handler) => { events.save.add(handler); },
    removeOnSave: (handler: Handler) => { events.save.remove(handler); },
    addOnPostSave: (handler: Handler) => { events.postSave.add(handler); },
    removeOnPostSave: (handler: Handler) => { events.postSave.remove(handler); },
  });
  return strict('formContext.data', {
    entity,
    getIsDirty: () => state.dirty,
    isValid: () => state.missing().length === 0,
    refresh: (saveFirst = false) => session.refresh(saveFirst),
    save,
    addOnLoad: (handler: Handler) => { events.dataLoad.add(handler); },
    removeOnLoad: (handler: Handler) => { events.dataLoad.remove(handler); },
  });
}
