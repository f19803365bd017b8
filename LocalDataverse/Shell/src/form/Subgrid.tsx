import type { Control, Table, View } from '../app/contract';
import { formOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { bareId } from '../data/values';
import { useText } from '../i18n/texts';
import { listColumns } from '../list/columns';
import { Grid } from '../list/Grid';
import { Pager } from '../list/Pager';
import { useRows } from '../list/useRows';
import { Failed } from '../ui/Failed';
import { Icon } from '../ui/Icon';
import type { FormSession } from './FormSession';

const defaultPageSize = 10;

/** Children of the record in a view of theirs, with the way to a new one. Its heading stands under the section's, when that has one. */
export function Subgrid({ session, control, label, Heading }: { session: FormSession; control: Control; label: string; Heading: 'h2' | 'h3' }) {
  const { app } = useShell();
  const text = useText();
  const table = app.tables[control.parameters.TargetEntityType ?? ''];
  const view = table?.views.find((candidate) => candidate.id === bareId(control.parameters.ViewId)) ?? table?.views[0];
  if (!table || !view) return <p class="note">{text('notDrawn')}</p>;
  if (session.state.isNew)
    return (
      <>
        <Heading>{label}</Heading>
        <p class="note">{text('saveFirst')}</p>
      </>
    );
  return <Children session={session} control={control} label={label} Heading={Heading} table={table} view={view} />;
}

interface ChildrenProps {
  session: FormSession;
  control: Control;
  label: string;
  Heading: 'h2' | 'h3';
  table: Table;
  view: View;
}

function Children({ session, control, label, Heading, table, view }: ChildrenProps) {
  const { app, go, quickCreate } = useShell();
  const text = useText();
  const { state } = session;
  const relationship = session.table.collections.find((collection) => collection.relationship === control.parameters.RelationshipName);
  const parent = relationship && state.id ? { column: relationship.column, id: state.id } : null;
  // A stored record has a new etag: its children may have changed with it.
  const rows = useRows(table, view, Number(control.parameters.RecordsPerPage) || defaultPageSize, '', parent, state.etag);
  const name = session.table.primaryName ? state.attributes.get(session.table.primaryName)?.initial : null;
  const create = async () => {
    const lookup = { id: state.id ?? '', name: typeof name === 'string' ? name : '', entityType: session.table.logicalName };
    const defaults = relationship ? { [relationship.column]: lookup } : {};
    const quick = table.hasQuickCreate ? table.forms.find(({ type }) => type === 'quickCreate') : undefined;
    if (!quick) go(formOf(table.logicalName, null, defaults));
    else if (await quickCreate(table, quick, defaults)) rows.again();
  };
  return (
    <div class="subgrid" aria-busy={rows.busy}>
      <header class="subgrid-head">
        <Heading>{label}</Heading>
        {table.canCreate && table.forms.length > 0 && (
          <button type="button" class="button" onClick={() => void create()} aria-label={`${text('create')}: ${label}`}>
            <Icon name="add" />
            {text('create')}
          </button>
        )}
        <button type="button" class="button-icon" onClick={rows.again} aria-label={`${text('refresh')}: ${label}`}>
          <Icon name="refresh" />
        </button>
      </header>
      {rows.error && <Failed error={rows.error} retry={rows.again} />}
      {rows.value &&
        !rows.error &&
        (rows.value.rows.length > 0 ? (
          <Grid caption={label} table={table} columns={listColumns(app, table, view)} rows={rows.value.rows} order={rows.order} onOrder={rows.setOrder} />
        ) : (
          <p class="note">{text('empty')}</p>
        ))}
      {rows.value && <Pager page={rows.page} more={rows.value.more} onPage={rows.setPage} />}
    </div>
  );
}
