/** Changes to a view's FetchXML: what a list adds to it when the reader pages, sorts, searches, or looks at one record's children. */
export interface ListQuery {
  page: number;
  pageSize: number;
  /** Column to order by instead of the view's own order. */
  order: { column: string; descending: boolean } | null;
  search: { text: string; columns: readonly string[] } | null;
  /** Only rows whose lookup column points at this record. */
  parent: { column: string; id: string } | null;
}

/** A condition that a list adds to its view: what a reader sees of a chart's bar. */
export interface Condition {
  column: string;
  operator: 'eq' | 'null' | 'on-or-after' | 'on-or-before';
  /** Empty for an operator that takes none. */
  value: string;
}

/** The query with more conditions, which all hold. */
export function narrowFetch(fetchXml: string, conditions: readonly Condition[]): string {
  const document = new DOMParser().parseFromString(fetchXml, 'text/xml');
  document.getElementsByTagName('entity')[0]?.appendChild(filter(document, 'and', conditions.map(({ column, operator, value }) => condition(document, column, operator, value))));
  return new XMLSerializer().serializeToString(document);
}

export function shapeFetch(fetchXml: string, query: ListQuery): string {
  const document = new DOMParser().parseFromString(fetchXml, 'text/xml');
  const fetch = document.documentElement;
  const entity = fetch.getElementsByTagName('entity')[0];
  if (!entity) throw new Error('This view has no entity in its query.');
  fetch.setAttribute('page', String(query.page));
  fetch.setAttribute('count', String(query.pageSize));
  fetch.removeAttribute('top');
  if (query.order) setOrder(document, entity, query.order);
  if (query.search) entity.appendChild(searchFilter(document, query.search));
  if (query.parent) entity.appendChild(filter(document, 'and', [condition(document, query.parent.column, 'eq', query.parent.id)]));
  return new XMLSerializer().serializeToString(document);
}

/** Columns that a quick find view searches. */
export function searchColumns(quickFind: string): string[] {
  const document = new DOMParser().parseFromString(quickFind, 'text/xml');
  return [...document.getElementsByTagName('filter')]
    .filter((element) => element.getAttribute('isquickfindfields') === '1' || element.getAttribute('isquickfindfields') === 'true')
    .flatMap((element) => [...element.getElementsByTagName('condition')])
    .filter((element) => element.getAttribute('operator') === 'like' && !element.getAttribute('entityname'))
    .map((element) => element.getAttribute('attribute') ?? '');
}

function setOrder(document: Document, entity: Element, order: { column: string; descending: boolean }): void {
  for (const old of [...entity.getElementsByTagName('order')]) old.remove();
  const element = document.createElementNS(null, 'order');
  element.setAttribute('attribute', order.column);
  element.setAttribute('descending', String(order.descending));
  entity.appendChild(element);
}

/** Contains, as a reader expects; an asterisk stands for anything. */
function searchFilter(document: Document, { text, columns }: { text: string; columns: readonly string[] }): Element {
  const pattern = `%${text.trim().replaceAll('*', '%')}%`;
  return filter(
    document,
    'or',
    columns.map((column) => condition(document, column, 'like', pattern)),
  );
}

function filter(document: Document, type: 'and' | 'or', conditions: Element[]): Element {
  const element = document.createElementNS(null, 'filter');
  element.setAttribute('type', type);
  element.append(...conditions);
  return element;
}

function condition(document: Document, column: string, operator: string, value: string): Element {
  const element = document.createElementNS(null, 'condition');
  element.setAttribute('attribute', column);
  element.setAttribute('operator', operator);
  if (operator !== 'null') element.setAttribute('value', value);
  return element;
}
