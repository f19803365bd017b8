import type { SubArea } from './contract';
import type { Condition } from '../data/fetchXml';
import type { Lookup } from '../data/values';

/** Where the reader is. Written into the part of the address after #, so that links and the back button work. */
export type Route =
  | { kind: 'home' }
  | { kind: 'page'; webResource: string }
  | { kind: 'dashboard'; id: string }
  | { kind: 'list'; table: string; view: string | null; part: Part | null }
  | { kind: 'form'; table: string; id: string | null; defaults: Readonly<Record<string, Lookup>> };

/** The rows of a view that one bar of a chart counts. */
export interface Part {
  /** What the reader calls them. */
  label: string;
  conditions: readonly Condition[];
}

const operators: readonly string[] = ['eq', 'null', 'on-or-after', 'on-or-before'] satisfies Condition['operator'][];
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [page, table, id] = path.split('/');
  const parameters = new URLSearchParams(query);
  if (page === 'page' && table) return { kind: 'page', webResource: path.slice('page/'.length) };
  if (page === 'dashboard' && table && guid.test(table)) return { kind: 'dashboard', id: table };
  if (page === 'list' && table) return { kind: 'list', table, view: parameters.get('view'), part: readPart(parameters) };
  if (page === 'form' && table) return { kind: 'form', table, id: id && guid.test(id) ? id : null, defaults: readDefaults(parameters) };
  return { kind: 'home' };
}

export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'home':
      return '#/';
    case 'page':
      return `#/page/${route.webResource}`;
    case 'dashboard':
      return `#/dashboard/${route.id}`;
    case 'list':
      return `#/list/${route.table}${listQuery(route)}`;
    case 'form': {
      const query = new URLSearchParams(Object.entries(route.defaults).map(([column, { id, name, entityType }]) => [column, `${entityType},${id},${name}`]));
      return `#/form/${route.table}/${route.id ?? 'new'}${query.size > 0 ? `?${query.toString()}` : ''}`;
    }
  }
}

export const listOf = (table: string, view: string | null = null, part: Part | null = null): Route => ({ kind: 'list', table, view, part });

/** What an entry of the site map opens; null for addresses that would leave the machine. */
export function routeOf(entry: SubArea): Route | null {
  if (entry.table) return listOf(entry.table);
  if (entry.dashboard) return { kind: 'dashboard', id: entry.dashboard };
  return entry.webResource ? { kind: 'page', webResource: entry.webResource } : null;
}

export const formOf = (table: string, id: string | null, defaults: Readonly<Record<string, Lookup>> = {}): Route => ({ kind: 'form', table, id, defaults });

/** `column=table,id,name` per lookup that a new record starts with. */
function readDefaults(parameters: URLSearchParams): Record<string, Lookup> {
  const entries = [...parameters].map(([column, value]): [string, Lookup] => {
    const [entityType = '', id = '', ...name] = value.split(',');
    return [column, { entityType, id, name: name.join(',') }];
  });
  return Object.fromEntries(entries.filter(([, lookup]) => guid.test(lookup.id)));
}

function listQuery({ view, part }: Extract<Route, { kind: 'list' }>): string {
  const query = new URLSearchParams(view ? { view } : {});
  if (part) query.set('part', part.label);
  for (const { column, operator, value } of part?.conditions ?? []) query.append('where', `${column},${operator},${value}`);
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** `where=column,operator,value` per condition; one that is not understood would show other rows than the bar counted, so it voids them all. */
function readPart(parameters: URLSearchParams): Part | null {
  const conditions = parameters.getAll('where').map((text): Condition | null => {
    const [column = '', operator = '', ...value] = text.split(',');
    return /^\w+$/.test(column) && operators.includes(operator) ? { column, operator: operator as Condition['operator'], value: value.join(',') } : null;
  });
  const understood = conditions.filter((condition) => condition !== null);
  if (understood.length === 0 || understood.length < conditions.length) return null;
  return { label: parameters.get('part') ?? '', conditions: understood };
}
