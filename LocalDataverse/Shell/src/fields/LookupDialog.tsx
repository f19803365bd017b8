import { useState } from 'preact/hooks';
import type { AppDescription, Table, View } from '../app/contract';
import { useShell } from '../app/ShellContext';
import { text as textOf, type Lookup } from '../data/values';
import { useText } from '../i18n/texts';
import { listColumns } from '../list/columns';
import { SearchBox } from '../list/ListPage';
import { Pager } from '../list/Pager';
import { useRows } from '../list/useRows';
import { Dialog } from '../ui/Dialog';
import { Failed } from '../ui/Failed';

const lookupView = 64;
const pageSize = 10;
const detailsShown = 3;

/** Search in a table's lookup view; with several targets the reader picks the table first. */
export function LookupDialog({ tables, onPick }: { tables: readonly string[]; onPick: (picked: Lookup | null) => void }) {
  const { app } = useShell();
  const text = useText();
  const known = tables.flatMap((name) => app.tables[name] ?? []);
  const [name, setName] = useState(known[0]?.logicalName ?? '');
  const table = known.find((candidate) => candidate.logicalName === name);
  const view = table && viewOf(table);
  return (
    <Dialog title={table ? `${text('lookupTitle')}: ${table.displayName}` : text('lookupTitle')} onClose={() => { onPick(null); }}>
      {known.length > 1 && (
        <label class="field">
          {text('lookupTable')}
          <select value={name} onChange={(event) => { setName(event.currentTarget.value); }}>
            {known.map((candidate) => (
              <option key={candidate.logicalName} value={candidate.logicalName}>
                {candidate.displayName}
              </option>
            ))}
          </select>
        </label>
      )}
      {table && view && <Results key={table.logicalName} app={app} table={table} view={view} onPick={onPick} />}
    </Dialog>
  );
}

/** The table's lookup view, else its quick find view; a table without views gets the plainest list of names. */
function viewOf(table: Table): View {
  const own = table.views.find((view) => view.queryType === lookupView) ?? table.views.find((view) => view.isQuickFind) ?? table.views[0];
  const name = table.primaryName ?? table.primaryId;
  const fetchXml = `<fetch><entity name="${table.logicalName}"><attribute name="${table.primaryId}" /><attribute name="${name}" /><order attribute="${name}" /></entity></fetch>`;
  return own ?? { id: `names-${table.logicalName}`, table: table.logicalName, name: table.displayName, queryType: lookupView, isDefault: true, isQuickFind: false, fetchXml, columns: [{ name, width: 200, label: '' }] };
}

function Results({ app, table, view, onPick }: { app: AppDescription; table: Table; view: View; onPick: (picked: Lookup) => void }) {
  const { display } = useShell();
  const text = useText();
  const [search, setSearch] = useState('');
  const rows = useRows(table, plain(view), pageSize, search, null);
  const details = listColumns(app, table, view).filter((column) => column.name !== table.primaryName).slice(0, detailsShown);
  return (
    <div class="lookup-results" aria-busy={rows.busy}>
      <SearchBox onSearch={setSearch} />
      {rows.error && <Failed error={rows.error} retry={rows.again} />}
      {rows.value?.rows.length === 0 && <p class="note" role="status">{text('lookupEmpty')}</p>}
      <ul>
        {rows.value?.rows.map((row) => {
          const id = String(row[table.primaryId]);
          const name = textOf(row[table.primaryName ?? '']) || text('untitled');
          const facts = details.map(({ column }) => (column ? display.cell(row, column) : '')).filter(Boolean);
          return (
            <li key={id}>
              <button type="button" class="lookup-row" onClick={() => { onPick({ id, name, entityType: table.logicalName }); }}>
                <strong>{name}</strong>
                {facts.length > 0 && <span class="note">{facts.join(' · ')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {rows.value && <Pager page={rows.page} more={rows.value.more} onPage={rows.setPage} />}
    </div>
  );
}

/** A quick find view without its own search filter: that one holds a place for the text, which the shell fills itself. */
function plain(view: View): View {
  const document = new DOMParser().parseFromString(view.fetchXml, 'text/xml');
  for (const filter of [...document.getElementsByTagName('filter')]) if (filter.hasAttribute('isquickfindfields')) filter.remove();
  return { ...view, fetchXml: new XMLSerializer().serializeToString(document) };
}
