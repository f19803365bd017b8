import type { Cell } from '../app/contract';
import { attributeApi } from '../client/attributeApi';
import type { Value } from '../data/values';
import { Field } from '../fields/Field';
import { useText } from '../i18n/texts';
import type { FormSession } from './FormSession';
import { QuickView } from './QuickView';
import { Subgrid } from './Subgrid';
import { WebResourceFrame } from './WebResourceFrame';

interface Props {
  session: FormSession;
  cell: Cell;
  columns: number;
  /** A page that takes the whole height of its tab. */
  fills: boolean;
  /** The section has a heading of its own. */
  titled: boolean;
}

/** One cell of a section: a column of the record, columns of a record that it names, children in a list, or a page. */
export function FormCell({ session, cell, columns, fills, titled }: Props) {
  const { control } = cell;
  const shown = control ? session.state.controls.get(control.id) : undefined;
  if (!control || !shown?.visible) return null;
  return (
    <div class={`cell cell-${control.kind}`} style={{ gridColumn: `span ${String(Math.min(cell.colSpan, columns))}` }}>
      <CellContent session={session} cell={cell} fills={fills} titled={titled} label={shown.label} />
    </div>
  );
}

function CellContent({ session, cell, fills, titled, label }: Omit<Props, 'columns'> & { label: string }) {
  const text = useText();
  const { control } = cell;
  switch (control?.kind) {
    case 'field':
      return <FieldCell session={session} controlId={control.id} column={control.column ?? ''} label={label} rows={cell.rowSpan} />;
    case 'subgrid':
      return <Subgrid session={session} control={control} label={label} Heading={titled ? 'h3' : 'h2'} />;
    case 'quickView':
      return <QuickView session={session} control={control} />;
    case 'webResource':
      return <WebResourceFrame session={session} control={control} title={label} rows={cell.rowSpan} fills={fills} />;
    default:
      return (
        <p class="note">
          {label}: {text('notDrawn')}
        </p>
      );
  }
}

function FieldCell({ session, controlId, column, label, rows }: { session: FormSession; controlId: string; column: string; label: string; rows: number }) {
  const { state, events } = session;
  const attribute = state.attributes.get(column);
  const shown = state.controls.get(controlId);
  if (!attribute || !shown) return null;
  const writable = state.isNew ? attribute.column.canCreate : attribute.column.canUpdate;
  const change = (value: Value) => {
    attribute.value = value;
    state.changed();
    events.changed(column, attributeApi(session, column));
  };
  return <Field id={state.scope + controlId} label={label} attribute={attribute} rows={rows} readOnly={shown.disabled || !writable} problem={shown.notification} onChange={change} />;
}
