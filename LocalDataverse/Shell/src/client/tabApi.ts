import { sectionsOf } from '../form/FormState';
import { handlersFor } from '../form/FormEvents';
import type { FormSession } from '../form/FormSession';
import { collection } from './collection';
import type { Handler } from './handlers';
import { strict } from './strict';

/** A tab of the open form. */
export function tabApi(session: FormSession, name: string): object {
  const { state, events } = session;
  const shown = state.tabs.get(name);
  if (!shown) throw new Error(`The form has no tab ${name}.`);
  const sections = sectionsOf(shown.tab);
  return strict(`tab ${name}`, {
    getName: () => name,
    getLabel: () => shown.label,
    getVisible: () => shown.visible,
    setVisible: (visible: boolean) => {
      shown.visible = visible;
      state.changed();
    },
    getDisplayState: () => (state.activeTab === name ? 'expanded' : 'collapsed'),
    setFocus: () => { activateTab(session, name); },
    addTabStateChange: (handler: Handler) => { handlersFor(events.tabState, name).add(handler); },
    removeTabStateChange: (handler: Handler) => { handlersFor(events.tabState, name).remove(handler); },
    sections: collection(`tab ${name}.sections`, () => sections.map((section) => section.name), (section) => sectionApi(session, section, sections.find((s) => s.name === section)?.id)),
  });
}

function sectionApi(session: FormSession, name: string, id: string | undefined): object | null {
  const shown = id ? session.state.sections.get(id) : undefined;
  if (!shown) return null;
  return strict(`section ${name}`, {
    getName: () => name,
    getLabel: () => shown.label,
    getVisible: () => shown.visible,
    setVisible: (visible: boolean) => {
      shown.visible = visible;
      session.state.changed();
    },
  });
}

/** Shows a tab; the one that closes and the one that opens both hear of it. */
export function activateTab(session: FormSession, name: string): void {
  const before = session.state.activeTab;
  if (before === name || !session.state.tabs.has(name)) return;
  session.state.activeTab = name;
  session.state.changed();
  for (const tab of [before, name]) if (session.state.tabs.has(tab)) session.events.tabChanged(tab, tabApi(session, tab));
}
