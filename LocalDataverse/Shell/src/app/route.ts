import type { SubArea } from './contract';
import type { Lookup } from '../data/values';

/** Where the reader is. Written into the part of the address after #, so that links and the back button work. */
export type Route =
  | { kind: 'home' }
  | { kind: 'page'; webResource: string }
  | { kind: 'dashboard'; id: string }
  | { kind: 'list'; table: string; view: string | null }
  | { kind: 'form'; table: string; id: string | null; defaults: Readonly<Record<string, Lookup>> };

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [page, table, id] = path.split('/');
  const parameters = new URLSearchParams(query);
  if (page === 'page' && table) return { kind: 'page', webResource: path.slice('page/'.length) };
  if (page === 'dashboard' && table && guid.test(table)) return { kind: 'dashboard', id: table };
  if (page === 'list' && table) return { kind: 'list', table, view: parameters.get('view') };
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
      return `#/list/${route.table}${route.view ? `?view=${route.view}` : ''}`;
    case 'form': {
      const query = new URLSearchParams(Object.entries(route.defaults).map(([column, { id, name, entityType }]) => [column, `${entityType},${id},${name}`]));
      return `#/form/${route.table}/${route.id ?? 'new'}${query.size > 0 ? `?${query.toString()}` : ''}`;
    }
  }
}

export const listOf = (table: string, view: string | null = null): Route => ({ kind: 'list', table, view });
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
