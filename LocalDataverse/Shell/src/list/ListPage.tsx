import { useRef, useState } from 'preact/hooks';
import type { Table, View } from '../app/contract';
import { formatRoute, formOf, listOf, type Part } from '../app/route';
import { useShell } from '../app/ShellContext';
import { ChartPane } from '../chart/ChartPane';
import { narrowFetch } from '../data/fetchXml';
import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import { Failed } from '../ui/Failed';
import { listColumns } from './columns';
import { Grid } from './Grid';
import { ListCommands, listCommands } from './ListCommands';
import { Pager } from './Pager';
import { ViewSwitch } from './ViewSwitch';
import { useRows } from './useRows';
import { useSelection } from './useSelection';

const publicView = 0;
const pageSize = 50;

export function ListPage({ table, viewId, part }: { table: Table; viewId: string | null; part: Part | null }) {
  const views = table.views.filter((view) => view.queryType === publicView && !view.isQuickFind);
  const view = views.find((candidate) => candidate.id === viewId) ?? views.find((candidate) => candidate.isDefault) ?? views[0];
  const text = useText();
  if (!view) return <p class="message">{text('emptyHint')}</p>;
  return <ViewPage key={table.logicalName} table={table} view={part ? narrowed(view, part) : view} views={views} part={part} />;
}

const narrowed = (view: View, { conditions }: Part): View => ({ ...view, fetchXml: narrowFetch(view.fetchXml, conditions) });

function ViewPage({ table, view, views, part }: { table: Table; view: View; views: View[]; part: Part | null }) {
  const { app, go } = useShell();
  const text = useText();
  const [search, setSearch] = useState('');
  const [charted, setCharted] = useState(false);
  const rows = useRows(table, view, pageSize, search, null);
  const selection = useSelection(rows.value?.rows.map((row) => String(row[table.primaryId])) ?? []);
  return (
    <div class="page" aria-busy={rows.busy}>
      <header class="page-head">
        <h1>{table.collectionName}</h1>
        <div class="commands">
          {table.canCreate && table.forms.length > 0 && (
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                go(formOf(table.logicalName, null));
              }}
            >
              <Icon name="add" />
              {text('create')}
            </button>
          )}
          <button type="button" class="button" onClick={rows.again}>
            <Icon name="refresh" />
            {text('refresh')}
          </button>
          {table.charts.length > 0 && (
            <button type="button" class="button" aria-pressed={charted} onClick={() => { setCharted(!charted); }}>
              <Icon name="chart" />
              {text('chart')}
            </button>
          )}
          <ListCommands table={table} selected={selection.selected} />
        </div>
      </header>
      <div class="list-bar">
        <ViewSwitch view={view} views={views} onView={(id) => { go(listOf(table.logicalName, id)); }} />
        <SearchBox onSearch={setSearch} />
      </div>
      {part && (
        <p class="list-part">
          <span>{text('partOf', { part: part.label })}</span>
          <a href={formatRoute(listOf(table.logicalName, view.id))}>{text('wholeView')}</a>
        </p>
      )}
      {charted && <ChartPane table={table} view={view} />}
      {rows.error && <Failed error={rows.error} retry={rows.again} />}
      {rows.value && !rows.error && (
        <>
          {rows.value.rows.length > 0 ? (
            <Grid caption={view.name} table={table} columns={listColumns(app, table, view)} rows={rows.value.rows} order={rows.order} onOrder={rows.setOrder} selection={listCommands(table).length > 0 ? selection : undefined} />
          ) : (
            <div class="empty">
              <p class="empty-title">{text('empty')}</p>
              <p>{text('emptyHint')}</p>
            </div>
          )}
          <Pager page={rows.page} more={rows.value.more} onPage={rows.setPage} />
        </>
      )}
    </div>
  );
}

/** Searches on Enter, on leaving the box and on emptying it. */
export function SearchBox({ onSearch }: { onSearch: (text: string) => void }) {
  const text = useText();
  const box = useRef<HTMLInputElement>(null);
  const search = () => {
    onSearch(box.current?.value ?? '');
  };
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        aria-label={text('search')}
        placeholder={text('searchHint')}
        onInput={(event) => {
          if (!event.currentTarget.value) search();
        }}
        onBlur={search}
      />
    </form>
  );
}
