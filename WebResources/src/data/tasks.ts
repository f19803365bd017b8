import { AccountTable, TaskTable } from '../generated/tables';
import { TaskStateCode, TaskStatusCode } from '../generated/choices';
import { instant, write } from './api';

const { entitySet, fields } = TaskTable;
const taskAt = (id: string): string => `/${entitySet}(${id})`;

/** What a task is about can be a row of many tables: the platform names the way to each by both. */
const regardingAccount = 'regardingobjectid_account_task@odata.bind';

export interface NewTask {
  accountId: string;
  subject: string;
  dueOn: Date | null;
  department: number | null;
}

/** The reader's own task about the account. */
export async function addTask({ accountId, subject, dueOn, department }: NewTask): Promise<void> {
  await write('POST', `/${entitySet}`, {
    [fields.subject]: subject,
    [regardingAccount]: `/${AccountTable.entitySet}(${accountId})`,
    ...(dueOn ? { [fields.scheduledEnd]: instant(dueOn) } : {}),
    ...(department === null ? {} : { [fields.department]: department }),
  });
}

export async function completeTask(id: string): Promise<void> {
  await write('PATCH', taskAt(id), { [fields.stateCode]: TaskStateCode.Completed, [fields.statusCode]: TaskStatusCode.Completed });
}

/** Undoes the completion. */
export async function reopenTask(id: string): Promise<void> {
  await write('PATCH', taskAt(id), { [fields.stateCode]: TaskStateCode.Open, [fields.statusCode]: TaskStatusCode.NotStarted });
}
