import type { ComponentChildren } from 'preact';
import type { OpenRecord } from '../host/contract';

interface Props {
  /** Undefined where nothing can be opened: then the words stand alone. */
  openRecord: OpenRecord | undefined;
  table: string;
  id: string;
  children: ComponentChildren;
}

/** The name of a record, as the way to its form. */
export function RecordLink({ openRecord, table, id, children }: Props) {
  if (!openRecord) return <>{children}</>;
  return (
    <button
      type="button"
      class="button-link"
      onClick={() => {
        openRecord(table, id);
      }}
    >
      {children}
    </button>
  );
}
