import type { Column, Control, Form, Table } from '../app/contract';
import { formatRoute, formOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { wireName, type Lookup } from '../data/values';
import { retrieve } from '../data/webApi';
import { useText } from '../i18n/texts';
import { useAsync } from '../ui/useAsync';
import type { FormSession } from './FormSession';
import { sectionsOf } from './FormState';

/** Columns of the record that a lookup names, in the quick-view form that the control gives for its table. Nothing while the lookup is empty. */
export function QuickView({ session, control }: { session: FormSession; control: Control }) {
  const { app } = useShell();
  const value = session.state.attributes.get(control.column ?? '')?.value;
  const lookup = Array.isArray(value) ? value[0] : undefined;
  const table = app.tables[lookup?.entityType ?? ''];
  const form = table?.forms.find(({ id }) => id === quickForms(control).get(table.logicalName));
  if (!lookup || !table || !form) return null;
  return <Shown key={lookup.id} lookup={lookup} table={table} form={form} stamp={session.state.etag} />;
}

/** The parameter holds XML as text: one form for each table. */
function quickForms({ parameters }: Control): Map<string, string> {
  const document = new DOMParser().parseFromString(parameters.QuickForms ?? '', 'text/xml');
  return new Map([...document.getElementsByTagName('QuickFormId')].map((form) => [form.getAttribute('entityname') ?? '', form.textContent.toLowerCase()]));
}

function Shown({ lookup, table, form, stamp }: { lookup: Lookup; table: Table; form: Form; stamp: string }) {
  const { display } = useShell();
  const text = useText();
  const shown = columnsOf(table, form);
  const row = useAsync(() => retrieve(table.setName, lookup.id, shown.map(({ column }) => wireName(column))), [lookup.id, stamp]);
  return (
    <div class="quick-view" aria-busy={row.busy}>
      <a href={formatRoute(formOf(table.logicalName, lookup.id))}>{lookup.name || text('untitled')}</a>
      {row.error && <p class="note">{row.error.message}</p>}
      <dl>
        {shown.map(({ column, label }) => (
          <div key={column.logicalName}>
            <dt title={column.description || undefined}>{label}</dt>
            <dd>{display.cell(row.value ?? {}, column) || text('none')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const columnsOf = (table: Table, form: Form): { column: Column; label: string }[] =>
  form.tabs.flatMap(sectionsOf).flatMap((section) => section.rows.flat()).flatMap((cell) => {
    const column = table.columns.find(({ logicalName, canRead }) => canRead && logicalName === cell.control?.column);
    return column ? [{ column, label: cell.label || column.displayName }] : [];
  });
