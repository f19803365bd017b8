import type { Table } from '../app/contract';
import { formatRoute, formOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { isNumber, isReference, readValue, text as textOf } from '../data/values';
import type { Row } from '../data/webApi';
import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import type { ListColumn } from './columns';
import type { Selection } from './useSelection';

export interface Order {
  column: string;
  descending: boolean;
}

interface Props {
  caption: string;
  table: Table;
  columns: ListColumn[];
  rows: Row[];
  /** Half as wide as the view asks for, where the place is narrow. */
  dense?: boolean;
  order: Order | null;
  onOrder: (order: Order) => void;
  /** Where commands act on selected rows. */
  selection?: Selection | undefined;
}

const widest = 220;

/** Rows of a view as a table; the first column opens the record, headings sort. */
export function Grid({ caption, table, columns, rows, dense = false, order, onOrder, selection }: Props) {
  const text = useText();
  return (
    // Scrollable with the keyboard: a region that scrolls must take the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="grid-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="grid">
        <caption class="reader-only">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" class="grid-select">
                <input type="checkbox" aria-label={text('selectAll')} checked={selection.selected.length === rows.length} onChange={selection.toggleAll} />
              </th>
            )}
            {columns.map((column) => (
              <Heading key={column.name} column={column} width={Math.min(column.width, widest) / (dense ? 2 : 1)} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row[table.primaryId])}>
              {selection && <SelectCell table={table} row={row} selection={selection} />}
              {columns.map((column, index) => (
                <GridCell key={column.name} table={table} row={row} column={column} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ column, width, order, onOrder }: { column: ListColumn; width: number; order: Order | null; onOrder: (order: Order) => void }) {
  const text = useText();
  const sorted = order?.column === column.name ? order : null;
  const sort = sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={sort} style={{ minWidth: `${String(width)}px` }}>
      {column.linked ? (
        column.label
      ) : (
        <button
          type="button"
          class="grid-sort"
          title={text('sortBy', { column: column.label })}
          onClick={() => {
            onOrder({ column: column.name, descending: sorted ? !sorted.descending : false });
          }}
        >
          {column.label}
          {sorted && <Icon name={sorted.descending ? 'down' : 'up'} />}
        </button>
      )}
    </th>
  );
}

function SelectCell({ table, row, selection }: { table: Table; row: Row; selection: Selection }) {
  const text = useText();
  const id = String(row[table.primaryId]);
  const name = textOf(row[table.primaryName ?? '']) || text('untitled');
  return (
    <td class="grid-select">
      <input type="checkbox" aria-label={text('select', { name })} checked={selection.selected.includes(id)} onChange={() => { selection.toggle(id); }} />
    </td>
  );
}

function GridCell({ table, row, column, first }: { table: Table; row: Row; column: ListColumn; first: boolean }) {
  const { display, app } = useShell();
  const text = useText();
  const content = column.column ? display.cell(row, column.column) : textOf(row[column.name]);
  if (first || column.name === table.primaryName) return <td><RecordLink table={table.logicalName} id={String(row[table.primaryId])} name={content || text('untitled')} /></td>;
  const value = column.column && isReference(column.column) ? readValue(row, column.column) : null;
  const lookup = Array.isArray(value) ? value[0] : undefined;
  if (lookup && app.tables[lookup.entityType]?.forms.length) return <td><RecordLink table={lookup.entityType} id={lookup.id} name={content} /></td>;
  const color = column.column?.options.find((option) => option.value === row[column.name])?.color;
  if (color)
    return (
      <td>
        <span class="grid-dot" style={{ background: color }} aria-hidden="true" />
        {content}
      </td>
    );
  return <td class={column.column && isNumber(column.column) ? 'grid-number' : undefined}>{content}</td>;
}

function RecordLink({ table, id, name }: { table: string; id: string; name: string }) {
  return <a href={formatRoute(formOf(table, id))}>{name}</a>;
}
