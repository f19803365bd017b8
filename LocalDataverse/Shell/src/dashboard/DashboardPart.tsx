import { useState } from 'preact/hooks';
import type { Control, Table, View } from '../app/contract';
import { formatRoute, listOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { ChartView } from '../chart/ChartView';
import { bareId } from '../data/values';
import { useText } from '../i18n/texts';
import { listColumns } from '../list/columns';
import { Grid } from '../list/Grid';
import { Pager } from '../list/Pager';
import { useRows } from '../list/useRows';
import { ViewSwitch } from '../list/ViewSwitch';
import { Failed } from '../ui/Failed';

/** One list or chart of a dashboard, with the way to the whole list and, where the dashboard offers it, to another view. */
export function DashboardPart({ id, label, control }: { id: string; label: string; control: Control }) {
  const { app } = useShell();
  const text = useText();
  const { TargetEntityType, ViewId, ViewIds = '', EnableViewPicker, ChartGridMode, VisualizationId } = control.parameters;
  const [chosen, setChosen] = useState(bareId(ViewId));
  const table = app.tables[TargetEntityType ?? ''];
  const view = table?.views.find((candidate) => candidate.id === chosen);
  const chart = table?.charts.find((candidate) => candidate.id === bareId(VisualizationId));
  if (!table || !view || (ChartGridMode === 'Chart' && !chart)) return <p id={id} class="note">{label}: {text('notDrawn')}</p>;
  const views = table.views.filter((candidate) => ViewIds.split(',').some((listed) => bareId(listed) === candidate.id));
  return (
    <>
      <header class="subgrid-head">
        <h2 id={id}>{label}</h2>
        {EnableViewPicker === 'true' && views.length > 1 && <ViewSwitch of={label} view={view} views={views} onView={setChosen} />}
        <a href={formatRoute(listOf(table.logicalName, view.id))}>
          {text('seeAll')}
          <span class="reader-only">: {label}</span>
        </a>
      </header>
      {ChartGridMode === 'Chart' && chart ? (
        <ChartView table={table} view={view} chart={chart} />
      ) : (
        <Rows key={view.id} label={label} table={table} view={view} pageSize={Number(control.parameters.RecordsPerPage) || 10} />
      )}
    </>
  );
}

function Rows({ label, table, view, pageSize }: { label: string; table: Table; view: View; pageSize: number }) {
  const { app } = useShell();
  const text = useText();
  const rows = useRows(table, view, pageSize, '', null);
  if (rows.error) return <Failed error={rows.error} retry={rows.again} />;
  if (!rows.value) return <p class="loading" role="status">{text('loading')}</p>;
  if (rows.value.rows.length === 0) return <p class="note">{text('empty')}</p>;
  return (
    <div aria-busy={rows.busy}>
      <Grid caption={`${table.collectionName}: ${label}`} table={table} columns={listColumns(app, table, view)} rows={rows.value.rows} dense order={rows.order} onOrder={rows.setOrder} />
      <Pager page={rows.page} more={rows.value.more} onPage={rows.setPage} of={label} />
    </div>
  );
}
