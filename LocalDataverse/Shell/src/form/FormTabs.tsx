import { useRef } from 'preact/hooks';
import type { Control, Section, Tab } from '../app/contract';
import { activateTab } from '../client/tabApi';
import { useText } from '../i18n/texts';
import { FormCell } from './FormCell';
import type { FormSession } from './FormSession';

/** The form's tabs. Only the open one is in the page: what it holds is made anew each time, as on the platform. */
export function FormTabs({ session }: { session: FormSession }) {
  const { state } = session;
  const tabs = state.form.tabs.filter((tab) => state.tabs.get(tab.name)?.visible);
  const active = tabs.find((tab) => tab.name === state.activeTab) ?? tabs[0];
  if (!active) return null;
  return (
    <>
      {tabs.length > 1 && <TabList session={session} tabs={tabs} active={active} />}
      <div class="tab-panel" id={`tabpanel-${active.name}`} {...(tabs.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `tab-${active.name}` } : {})}>
        <div key={active.name} class="tab-columns" style={{ gridTemplateColumns: active.columns.map((column) => `minmax(0, ${fraction(column.width)}fr)`).join(' ') }}>
          {active.columns.map((column, index) => (
            <div key={String(index)} class="tab-column">
              {column.sections.map((section) => (
                <FormSection key={section.id} session={session} section={section} fills={active.columns.length === 1 && column.sections.length === 1} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

const fraction = (width: string): string => String(Number.parseFloat(width) || 100);

/** One tab stop; arrows, Home and End move and open. */
function TabList({ session, tabs, active }: { session: FormSession; tabs: Tab[]; active: Tab }) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const now = tabs.indexOf(active);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    activateTab(session, tab.name);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`tab-${tab.name}`)}`)?.focus();
  };
  return (
    // The tabs inside take the focus, one at a time.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div class="tabs" role="tablist" aria-label={text('tabs')} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`tab-${tab.name}`}
          class="tab"
          aria-selected={tab === active}
          aria-controls={tab === active ? `tabpanel-${tab.name}` : undefined}
          tabIndex={tab === active ? 0 : -1}
          onClick={() => { activateTab(session, tab.name); }}
        >
          {session.state.tabs.get(tab.name)?.label}
        </button>
      ))}
    </div>
  );
}

/** A quick view shows nothing while its lookup is empty. */
const isEmptyView = ({ state }: FormSession, { kind, column }: Control): boolean => kind === 'quickView' && (state.attributes.get(column ?? '')?.empty ?? true);

/** `fills`: the only section of its tab, so that a page in it may take the whole height. */
function FormSection({ session, section, fills }: { session: FormSession; section: Section; fills: boolean }) {
  const shown = session.state.sections.get(section.id);
  const cells = section.rows.flat();
  const visible = cells.some(({ control }) => control && session.state.controls.get(control.id)?.visible && !isEmptyView(session, control));
  if (!shown?.visible || !visible) return null;
  const titled = section.showLabel && shown.label !== '';
  const alone = cells.filter((cell) => cell.control).length === 1 && cells.some((cell) => cell.control?.kind === 'webResource');
  return (
    // A group, not a landmark: pages beside the form have landmarks of the same names.
    <div class={alone ? 'section section-page' : 'section'} {...(titled ? { role: 'group', 'aria-labelledby': `section-${section.id}` } : {})}>
      {titled && <h2 id={`section-${section.id}`}>{shown.label}</h2>}
      <div class="section-cells" style={{ '--loy-columns': String(section.columns) }}>
        {cells.map((cell) => (
          <FormCell key={cell.id} session={session} cell={cell} columns={section.columns} fills={alone && fills} titled={titled} />
        ))}
      </div>
    </div>
  );
}
