import type { Panel } from './model';
import { Problem, problemOf } from './problem';

const root = '/api/data/v9.2';

/** The annotation under which the platform puts the name of what a column refers to. */
export const formatted = 'OData.Community.Display.V1.FormattedValue';

/** Instants go out as 2026-11-24T08:00:00Z: the platform takes no fraction of a second in a URL. */
export const instant = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, 'Z');

/** The one request of the panel's first paint. */
export async function getPanel(accountId: string, signal?: AbortSignal): Promise<Panel> {
  const answer = await get<{ Panel: string }>(`/accounts(${accountId})/Microsoft.Dynamics.CRM.loy_GetCoordinationPanel()`, signal);
  const panel = JSON.parse(answer.Panel) as Panel;
  if ((panel.version as number) !== 1) throw new Problem('LOY-PANEL-VERSION', '', 'other');
  return panel;
}

export interface Quote {
  TargetOn: string;
  PromisedOn: string;
  MarginMinutes: number;
  /** JSON, see explanation/model. */
  Explanation: string;
  /** JSON, see OwnerLoad. */
  OwnerLoad: string;
}

/** How many promises the responsible person has open, and whether one more is too many. */
export interface OwnerLoad {
  version: 1;
  open: number;
  limit: number;
  isFull: boolean;
}

/** The dates that a promise would get now, without writing anything. */
export function quotePromise(request: { policyId: string; requestedOn: Date | null; accountId: string | null }, signal?: AbortSignal): Promise<Quote> {
  const parameters: [string, string][] = [['PolicyId', request.policyId]];
  if (request.requestedOn) parameters.push(['RequestedOn', instant(request.requestedOn)]);
  if (request.accountId) parameters.push(['AccountId', request.accountId]);
  return get<Quote>(functionPath('/loy_QuotePromise', parameters), signal);
}

/** The address of a function: its parameters stand behind it under aliases, so that any text is one. Values as OData writes them. */
export function functionPath(name: string, parameters: readonly [string, string][]): string {
  const names = parameters.map(([parameter], index) => `${parameter}=@p${String(index)}`).join(',');
  const values = parameters.map(([, value], index) => `@p${String(index)}=${encodeURIComponent(value)}`).join('&');
  return `${name}(${names})${values && `?${values}`}`;
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await send('GET', path, null, signal)).json()) as T;
}

/** A create, update or action. Answers the row or the action's response; null when the platform answers nothing. */
export async function write<T>(method: 'POST' | 'PATCH', path: string, body: object): Promise<T | null> {
  const response = await send(method, path, body);
  return response.status === 204 ? null : ((await response.json()) as T);
}

/** Reads rows with the names of what they refer to. */
export async function getNamed<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await send('GET', path, null, signal, { Prefer: `odata.include-annotations="${formatted}"` })).json()) as T;
}

/** Deletes a row. */
export async function remove(path: string): Promise<void> {
  await send('DELETE', path, null);
}

async function send(method: string, path: string, body: object | null, signal?: AbortSignal, more: Readonly<Record<string, string>> = {}): Promise<Response> {
  const headers = { ...more, Accept: 'application/json', 'OData-Version': '4.0', 'OData-MaxVersion': '4.0' };
  // The row comes back where the path selects columns of it; an update never makes a row that has gone meanwhile.
  const writing = body ? { 'Content-Type': 'application/json; charset=utf-8', ...(path.includes('$select') ? { Prefer: 'return=representation' } : {}), ...(method === 'PATCH' ? { 'If-Match': '*' } : {}) } : {};
  let response: Response;
  try {
    response = await fetch(root + path, {
      method,
      headers: { ...headers, ...writing },
      credentials: 'same-origin',
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem('OFFLINE', '', 'offline');
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}
