import type { ComponentChildren } from 'preact';
import { recordOpener } from '../host/app';
import { RecordLink } from '../ui/RecordLink';

/** The record of a row, opened by the app around the page. */
export function RowLink({ table, id, children }: { table: string; id: string; children: ComponentChildren }) {
  return (
    <RecordLink openRecord={recordOpener(window)} table={table} id={id}>
      {children}
    </RecordLink>
  );
}
