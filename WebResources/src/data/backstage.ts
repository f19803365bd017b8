import { AccountTable, BackstageNoteTable, PromiseTable } from '../generated/tables';
import { formatted, getNamed, remove, write } from './api';

const { fields, navigation, entitySet } = BackstageNoteTable;
const ownerColumn = `_${fields.ownerId}_value`;
const promiseColumn = `_${fields.promiseId}_value`;
const noteAt = (id: string): string => `/${entitySet}(${id})`;

/** Notes that are read at once, the latest first. */
export const mostNotes = 50;

/** What the customer must not hear. */
export interface Note {
  id: string;
  on: string;
  by: string | null;
  /** The reader wrote it. */
  own: boolean;
  text: string;
  department: number | null;
  /** Name of the promise that it is about. */
  promise: string | null;
}

export interface Draft {
  text: string;
  department: number | null;
}

/** Read with the reader's own rights: a text that column security keeps from them comes back empty, and its note is left out. */
export async function readNotes(accountId: string, readerId: string, signal: AbortSignal): Promise<Note[]> {
  const columns = [fields.text, fields.department, fields.createdOn, ownerColumn, promiseColumn].join(',');
  const of = `_${fields.accountId}_value eq ${accountId} and ${fields.stateCode} eq 0`;
  const answer = await getNamed<{ value: Record<string, unknown>[] }>(`/${entitySet}?$select=${columns}&$filter=${of}&$orderby=${fields.createdOn} desc&$top=${String(mostNotes)}`, signal);
  return answer.value.filter((row) => row[fields.text]).map((row) => noteOf(row, readerId));
}

const noteOf = (row: Record<string, unknown>, readerId: string): Note => ({
  id: String(row[fields.id]),
  on: String(row[fields.createdOn]),
  by: nameOf(row, ownerColumn),
  own: row[ownerColumn] === readerId,
  text: String(row[fields.text]),
  department: (row[fields.department] as number | null | undefined) ?? null,
  promise: nameOf(row, promiseColumn),
});

const nameOf = (row: Record<string, unknown>, column: string): string | null => {
  const name = row[`${column}@${formatted}`];
  return typeof name === 'string' ? name : null;
};

const bodyOf = ({ text, department }: Draft) => ({ [fields.text]: text, [fields.department]: department });

export async function addNote(accountId: string, draft: Draft, promiseId: string | null): Promise<void> {
  await write('POST', `/${entitySet}`, {
    ...bodyOf(draft),
    [`${navigation.accountId}@odata.bind`]: `/${AccountTable.entitySet}(${accountId})`,
    ...(promiseId ? { [`${navigation.promiseId}@odata.bind`]: `/${PromiseTable.entitySet}(${promiseId})` } : {}),
  });
}

export async function changeNote(id: string, draft: Draft): Promise<void> {
  await write('PATCH', noteAt(id), bodyOf(draft));
}

export const deleteNote = (id: string): Promise<void> => remove(noteAt(id));
