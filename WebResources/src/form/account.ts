import { readGuid } from '../data/query';
import type { CoordinationDoor, Host } from '../host/contract';
import { FormChanges } from './changes';
import { publish } from './namespace';
import { findPage, reach } from './pages';

const panelPage = 'loy_/coordination/panel.html';

/** One connection per form: a newer one ends the older. */
const connections = new WeakMap<object, AbortController>();
const saveListeners = new WeakMap<object, Set<() => void>>();
/** Of the form that was opened last: only one is open at a time. */
let changes: FormChanges | null = null;

/** OnLoad of the account form. */
export function onLoad(context: Xrm.Events.LoadEventContext): void {
  const form = context.getFormContext();
  const listeners = new Set<() => void>();
  saveListeners.set(form.data.entity, listeners);
  changes?.close();
  const here = new FormChanges(form);
  changes = here;
  form.data.entity.addOnPostSave(() => {
    here.tell();
    for (const listener of listeners) listener();
  });
  void connect(form);
}

/** TabStateChange of the panel's tab: the platform may have made the page anew. */
export function onTabStateChange(context: Xrm.Events.EventContext): void {
  void connect(context.getFormContext());
}

async function connect(form: Xrm.FormContext): Promise<void> {
  const control = findPage(form, panelPage);
  const recordId = readGuid(form.data.entity.getId());
  if (!control || !recordId) return;
  connections.get(form.data.entity)?.abort();
  const controller = new AbortController();
  connections.set(form.data.entity, controller);
  const door = await reach<CoordinationDoor>(control, (page) => page.loyCoordination, controller.signal);
  if (!controller.signal.aborted) door?.attach(hostOf(form, recordId, controller.signal));
}

function hostOf(form: Xrm.FormContext, recordId: string, signal: AbortSignal): Host {
  return {
    version: 1,
    recordId,
    lcid: Xrm.Utility.getGlobalContext().userSettings.languageId,
    signal,
    can: ['navigate', 'lookup', 'refreshForm'],
    openRecord: async (table, id) => {
      await Xrm.Navigation.openForm({ entityName: table, entityId: id });
    },
    pickUser: async () => {
      const [picked] = await Xrm.Utility.lookupObjects({ allowMultiSelect: false, defaultEntityType: 'systemuser', entityTypes: ['systemuser'] });
      const id = readGuid(picked?.id);
      return picked && id ? { id, name: picked.name ?? '' } : null;
    },
    refreshForm: async () => {
      await form.data.refresh(false);
    },
    onSaved: (callback) => {
      const listeners = saveListeners.get(form.data.entity);
      listeners?.add(callback);
      signal.addEventListener('abort', () => listeners?.delete(callback));
    },
  };
}

publish('Account', { onLoad, onTabStateChange });
