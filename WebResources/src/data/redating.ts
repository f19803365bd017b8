import { BusinessCalendarTable, PromisePolicyTable } from '../generated/tables';
import { get } from './api';
import type { Sentence } from './model';
import { callAction, cursorOf, readDocument } from './operations';
import type { Step } from './useStepRun';

/** What changed: the calendar or the policy whose open promises are looked at. */
export interface Scope {
  kind: 'calendar' | 'policy';
  id: string;
}

export interface Sources {
  calendars: readonly Source[];
  policies: readonly Source[];
}

export interface Source {
  id: string;
  name: string;
  /** First day of a later version of a calendar, yyyy-MM-dd; null for the first. A run takes all versions, whichever is named. */
  versionFrom: string | null;
}

export interface RedatedPromise {
  promiseId: string;
  name: string;
  accountId: string | null;
  account: string | null;
  oldTargetOn: string;
  newTargetOn: string | null;
  oldPromisedOn: string;
  /** Null when policy and calendar give no date any more. */
  newPromisedOn: string | null;
  /** Why it stays as it is; null when it moves. */
  refused: (Sentence & { code: string }) | null;
}

export interface RedatingStep extends Step {
  items: readonly RedatedPromise[];
}

interface Answer {
  Moved: number;
  Remaining: number;
  More: boolean;
  Next: string;
  Explanation: string;
}

type Row = Readonly<Record<string, string | null>>;
const secondsPerCall = 10;

export async function getSources(signal: AbortSignal): Promise<Sources> {
  const calendar = BusinessCalendarTable.fields;
  const policy = PromisePolicyTable.fields;
  const version = `_${calendar.versionOfId}_value`;
  const rows = async (path: string): Promise<readonly Row[]> => (await get<{ value: Row[] }>(path, signal)).value;
  const [calendars, policies] = await Promise.all([
    rows(`/${BusinessCalendarTable.entitySet}?$select=${calendar.name},${calendar.effectiveFrom},${version}&$filter=${calendar.stateCode} eq 0&$orderby=${calendar.name}`),
    rows(`/${PromisePolicyTable.entitySet}?$select=${policy.name}&$filter=${policy.stateCode} eq 0&$orderby=${policy.name}`),
  ]);
  return {
    calendars: calendars.map((row) => ({ id: row[calendar.id] ?? '', name: row[calendar.name] ?? '', versionFrom: row[version] ? (row[calendar.effectiveFrom] ?? null) : null })),
    policies: policies.map((row) => ({ id: row[policy.id] ?? '', name: row[policy.name] ?? '', versionFrom: null })),
  };
}

export async function redate(scope: Scope, reason: string | null, dryRun: boolean, after: string | null): Promise<RedatingStep> {
  const answer = await callAction<Answer>('loy_RedatePromises', {
    CalendarId: scope.kind === 'calendar' ? scope.id : null,
    PolicyId: scope.kind === 'policy' ? scope.id : null,
    DryRun: dryRun,
    Reason: reason,
    After: after,
    MaxSeconds: secondsPerCall,
  });
  const { items } = readDocument(answer.Explanation) as { version: 1; items: RedatedPromise[] };
  return { moved: answer.Moved, remaining: answer.Remaining, more: answer.More, next: cursorOf(answer.Next), items };
}
