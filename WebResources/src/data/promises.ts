import { AccountTable, PromisePauseTable, PromisePolicyTable, PromiseTable, TaskTable } from '../generated/tables';
import { RevisePromiseApi } from '../generated/customApis';
import { PromiseStatus } from '../generated/choices';
import { get, getPanel, instant, write } from './api';

const { fields } = PromiseTable;
const pauseFields = PromisePauseTable.fields;
const promiseAt = (id: string): string => `/${PromiseTable.entitySet}(${id})`;

/**
 * The server's own now. A browser whose clock runs ahead would enter an end that lies in the server's future, which is refused.
 */
export const serverNow = async (accountId: string): Promise<Date> => new Date((await getPanel(accountId)).generatedOn);

/** Answers how the promise ended. */
export async function deliver(id: string, deliveredOn: Date): Promise<number | null> {
  const row = await write<Record<string, unknown>>('PATCH', `${promiseAt(id)}?$select=${fields.status}`, { [fields.deliveredOn]: instant(deliveredOn) });
  const status = row?.[fields.status];
  return typeof status === 'number' ? status : null;
}

export interface NewPromise {
  accountId: string;
  policyId: string;
  name: string;
  /** Null: the server's now. */
  requestedOn: Date | null;
}

export interface MadePromise {
  id: string;
  promisedOn: string;
  /** JSON, see explanation/model. */
  explanation: string | null;
}

/** The server computes both dates itself; what it made of them comes back. */
export async function make({ accountId, policyId, name, requestedOn }: NewPromise): Promise<MadePromise> {
  const { navigation } = PromiseTable;
  const row = await write<Record<string, string | null>>('POST', `/${PromiseTable.entitySet}?$select=${fields.promisedOn},${fields.explanation}`, {
    [`${navigation.accountId}@odata.bind`]: `/${AccountTable.entitySet}(${accountId})`,
    [`${navigation.policyId}@odata.bind`]: `/${PromisePolicyTable.entitySet}(${policyId})`,
    [fields.name]: name,
    ...(requestedOn ? { [fields.requestedOn]: instant(requestedOn) } : {}),
  });
  return { id: row?.[fields.id] ?? '', promisedOn: row?.[fields.promisedOn] ?? '', explanation: row?.[fields.explanation] ?? null };
}

/** Sets the promise that a task serves; a task that serves one already keeps it. */
export async function linkTask(taskId: string, promiseId: string): Promise<void> {
  const task = `/${TaskTable.entitySet}(${taskId})`;
  const column = `_${TaskTable.fields.promiseId}_value`;
  const row = await get<Record<string, unknown>>(`${task}?$select=${column}`);
  if (row[column]) return;
  await write('PATCH', task, { [`${TaskTable.navigation.promiseId}@odata.bind`]: promiseAt(promiseId) });
}

export interface NewPause {
  waitingFor: string;
  reason: string;
  expectedEndOn: Date | null;
}

/** The promise waits for the customer from the server's now. */
export async function pause(promiseId: string, { waitingFor, reason, expectedEndOn }: NewPause): Promise<void> {
  await write('POST', `/${PromisePauseTable.entitySet}`, {
    [`${PromisePauseTable.navigation.promiseId}@odata.bind`]: promiseAt(promiseId),
    [pauseFields.waitingFor]: waitingFor,
    [pauseFields.reason]: reason,
    ...(expectedEndOn ? { [pauseFields.expectedEndOn]: instant(expectedEndOn) } : {}),
  });
}

export async function resume(pauseId: string, resumedOn: Date): Promise<void> {
  await write('PATCH', `/${PromisePauseTable.entitySet}(${pauseId})`, { [pauseFields.to]: instant(resumedOn) });
}

export interface Revision {
  newPromisedOn: Date;
  reason: string;
  agreed: boolean;
}

/** Answers the promise that carries the new date when the old one had passed. */
export async function revise(id: string, { newPromisedOn, reason, agreed }: Revision): Promise<string | null> {
  const { request, response } = RevisePromiseApi;
  const answer = await write<Record<string, unknown>>('POST', `${promiseAt(id)}/Microsoft.Dynamics.CRM.${RevisePromiseApi.name}`, {
    [request.newPromisedOn]: instant(newPromisedOn),
    [request.reason]: reason,
    [request.agreedWithCustomer]: agreed,
  });
  const successor = answer?.[response.successorId];
  return typeof successor === 'string' ? successor : null;
}

/** Ends a promise without delivery: cancelled while its customer date has not passed, broken afterwards. */
export async function close(id: string, status: typeof PromiseStatus.Cancelled | typeof PromiseStatus.Broken, reason: string): Promise<void> {
  await write('PATCH', promiseAt(id), { [fields.status]: status, [fields.brokenReason]: reason });
}

export async function explanationOf(id: string, signal: AbortSignal): Promise<string | null> {
  const row = await get<Record<string, unknown>>(`${promiseAt(id)}?$select=${fields.explanation}`, signal);
  const explanation = row[fields.explanation];
  return typeof explanation === 'string' ? explanation : null;
}
