import { problemOf } from './problem';

const root = '/api/data/v9.2';
const annotations = { Prefer: 'odata.include-annotations="*"' };

/** A row as the Web API answers it, annotations included. */
export type Row = Record<string, unknown>;

export interface Page {
  rows: Row[];
  more: boolean;
}

export async function retrieve(setName: string, id: string, columns: readonly string[]): Promise<Row> {
  const response = await send(`/${setName}(${id})?$select=${columns.join(',')}`, { headers: annotations });
  return (await response.json()) as Row;
}

export async function retrievePage(setName: string, fetchXml: string): Promise<Page> {
  const response = await send(`/${setName}?fetchXml=${encodeURIComponent(fetchXml)}`, { headers: annotations });
  const body = (await response.json()) as { value: Row[]; '@Microsoft.Dynamics.CRM.morerecords'?: boolean; '@odata.nextLink'?: string };
  return { rows: body.value, more: body['@Microsoft.Dynamics.CRM.morerecords'] ?? '@odata.nextLink' in body };
}

/** Id of the new row. */
export async function create(setName: string, values: Row): Promise<string> {
  const response = await send(`/${setName}`, { method: 'POST', body: JSON.stringify(values) });
  return /\(([0-9a-f-]{36})\)/i.exec(response.headers.get('OData-EntityId') ?? '')?.[1] ?? '';
}

/** Refused with status 412 when the row has changed since `etag`. */
export async function update(setName: string, id: string, values: Row, etag: string): Promise<void> {
  await send(`/${setName}(${id})`, { method: 'PATCH', headers: { 'If-Match': etag }, body: JSON.stringify(values) });
}

export async function remove(setName: string, id: string): Promise<void> {
  await send(`/${setName}(${id})`, { method: 'DELETE' });
}

async function send(path: string, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }): Promise<Response> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json; charset=utf-8', 'OData-Version': '4.0', 'OData-MaxVersion': '4.0', ...init.headers };
  const response = await fetch(root + path, { ...init, headers, credentials: 'same-origin' });
  if (!response.ok) throw await problemOf(response);
  return response;
}
