import type { Panel } from './model';
import { Problem, problemOf } from './problem';

const root = '/api/data/v9.2';

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
}

/** The dates that a promise would get now, without writing anything. */
export function quotePromise(request: { policyId: string; requestedOn: Date | null; accountId: string | null }, signal?: AbortSignal): Promise<Quote> {
  const parameters: [string, string][] = [['PolicyId', request.policyId]];
  if (request.requestedOn) parameters.push(['RequestedOn', instant(request.requestedOn)]);
  if (request.accountId) parameters.push(['AccountId', request.accountId]);
  const names = parameters.map(([name], index) => `${name}=@p${String(index)}`).join(',');
  const values = parameters.map(([, value], index) => `@p${String(index)}=${encodeURIComponent(value)}`).join('&');
  return get<Quote>(`/loy_QuotePromise(${names})?${values}`, signal);
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(path, signal);
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

async function send(path: string, signal?: AbortSignal): Promise<Response> {
  const headers = { Accept: 'application/json', 'OData-Version': '4.0', 'OData-MaxVersion': '4.0' };
  try {
    return await fetch(root + path, { headers, credentials: 'same-origin', ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem('OFFLINE', '', 'offline');
  }
}
