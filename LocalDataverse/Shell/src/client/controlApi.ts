import type { FormSession } from '../form/FormSession';
import { webResourceUrl } from '../form/webResourceUrl';
import { attributeApi } from './attributeApi';
import { strict } from './strict';

const kindNames: Readonly<Record<string, string>> = { webResource: 'webresource', subgrid: 'subgrid', quickView: 'quickform', timeline: 'timelinewall', field: 'standard', other: 'standard' };

/** A control of the open form. */
export function controlApi(session: FormSession, id: string): object {
  const { state } = session;
  const shown = state.controls.get(id);
  if (!shown) throw new Error(`The form has no control ${id}.`);
  const { control } = shown;
  const common = {
    getName: () => id,
    getControlType: () => kindNames[control.kind] ?? 'standard',
    getLabel: () => shown.label,
    setLabel: (label: string) => {
      shown.label = label;
      state.changed();
    },
    getVisible: () => shown.visible,
    setVisible: (visible: boolean) => {
      shown.visible = visible;
      state.changed();
    },
  };
  if (control.kind === 'webResource') return strict(`control ${id}`, { ...common, ...pageOf(session, id) });
  if (control.kind === 'subgrid') return strict(`control ${id}`, { ...common, refresh: () => { state.changed(); } });
  return strict(`control ${id}`, {
    ...common,
    getAttribute: () => (control.column ? attributeApi(session, control.column) : null),
    getDisabled: () => shown.disabled,
    setDisabled: (disabled: boolean) => {
      shown.disabled = disabled;
      state.changed();
    },
    setNotification: (message: string) => {
      shown.notification = message;
      state.changed();
      return true;
    },
    clearNotification: () => {
      shown.notification = null;
      state.changed();
      return true;
    },
  });
}

/** The members of a page on the form. Its window may not be there: hidden, or not parsed yet. */
function pageOf(session: FormSession, id: string) {
  const shown = session.state.controls.get(id);
  return {
    getSrc: () => (shown ? webResourceUrl(session, shown.control) : ''),
    getContentWindow: () => {
      const page = session.windowOf(id);
      return page ? Promise.resolve(page) : Promise.reject(new Error(`The page of the control ${id} is not shown.`));
    },
  };
}
