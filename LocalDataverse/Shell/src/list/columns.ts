import type { AppDescription, Column, Table, View } from '../app/contract';
import type { Row } from '../data/webApi';

export interface ListColumn {
  name: string;
  label: string;
  width: number;
  /** Metadata of the column; null for a linked column that the app does not know. */
  column: Column | null;
  /** Columns of linked tables carry an alias and cannot be sorted from here. */
  linked: boolean;
}

/** The view's columns with their metadata; a linked column's table is found through the view's own query. */
export function listColumns(app: AppDescription, table: Table, view: View): ListColumn[] {
  const links = linkedTables(view.fetchXml);
  return view.columns.map(({ name, width, label }) => {
    const [first = '', second] = name.split('.');
    const owner = second === undefined ? table : app.tables[links.get(first) ?? ''];
    const column = owner?.columns.find((c) => c.logicalName === (second ?? first)) ?? null;
    return { name, width, label: label || (column?.displayName ?? name), column: column && second !== undefined ? { ...column, logicalName: name } : column, linked: second !== undefined };
  });
}

function linkedTables(fetchXml: string): Map<string, string> {
  const document = new DOMParser().parseFromString(fetchXml, 'text/xml');
  return new Map([...document.getElementsByTagName('link-entity')].map((link) => [link.getAttribute('alias') ?? '', link.getAttribute('name') ?? '']));
}

/** The Web API writes the point of an alias as _x002e_. */
export function pointed(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll('_x002e_', '.'), value]));
}
