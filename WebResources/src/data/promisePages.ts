import { GetPromisesApi } from '../generated/customApis';
import { functionPath, get } from './api';
import type { PromiseItem, PromiseState } from './model';
import { Problem } from './problem';

/** Which promises are wanted; null: all. */
export interface PromiseFilter {
  department: number | null;
  state: PromiseState | null;
}

/** Part of an account's promises: open ones first, soonest customer date first; then those that are over, latest first. */
export interface PromisePage {
  items: PromiseItem[];
  /** Where the list goes on; null at its end. */
  next: string | null;
}

/** The promises from a place on; null: from the beginning. */
export async function getPromises(accountId: string, { department, state }: PromiseFilter, after: string | null, signal: AbortSignal): Promise<PromisePage> {
  const { name, request, response } = GetPromisesApi;
  const parameters: [string, string][] = [];
  if (department !== null) parameters.push([request.department, String(department)]);
  if (state !== null) parameters.push([request.state, quoted(state)]);
  if (after !== null) parameters.push([request.after, quoted(after)]);
  const answer = await get<Record<string, string>>(functionPath(`/accounts(${accountId})/Microsoft.Dynamics.CRM.${name}`, parameters), signal);
  const page = JSON.parse(answer[response.promises] ?? '{}') as PromisePage & { version?: number };
  if (page.version !== 1) throw new Problem('LOY-PANEL-VERSION', '', 'other');
  return page;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
