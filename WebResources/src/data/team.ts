import { AlertEnding, AlertKind } from '../generated/choices';
import { GetTeamAlertsApi } from '../generated/customApis';
import { AccountTable, AlertOutcomeTable, SystemUserTable } from '../generated/tables';
import { get, remove, write } from './api';
import { callFunction, readDocument } from './operations';

export interface Row {
  table: string;
  id: string;
  name: string;
}

export interface TeamAlert {
  /** The same for as long as it is the same alert. */
  key: string;
  kind: AlertKind;
  account: Row | null;
  /** With whom to speak: a user, or a team that owns what it is about. */
  person: Row | null;
  /** Pool of the person. */
  pool: string | null;
  /** What shows it, where the account does not. */
  evidence: Row | null;
  since: string | null;
  /** Not included; null = open. */
  until: string | null;
  /** Accounts or promises, points of a load, or the score. */
  count: number | null;
  late: number | null;
  limit: number | null;
}

/** The answer of loy_GetTeamAlerts. */
export interface TeamAlerts {
  version: 1;
  generatedOn: string;
  /** All that are open, those not shown included. */
  total: number;
  /** The most important first. */
  alerts: readonly TeamAlert[];
  pools: readonly { id: string; name: string }[];
}

/** An alert that the reader concluded today. */
export interface Outcome {
  id: string;
  /** What the alert said. */
  said: string;
  ending: AlertEnding;
  note: string | null;
  on: string;
}

export interface Team extends TeamAlerts {
  /** The latest first. */
  done: readonly Outcome[];
}

const { entitySet, fields, navigation } = AlertOutcomeTable;
const longestName = 400;
const crm = 'Microsoft.Dynamics.CRM';

/** The alerts of a pool, or of everybody, and what the reader concluded today. */
export async function getTeam(poolId: string | null, signal: AbortSignal): Promise<Team> {
  const [answer, done] = await Promise.all([
    callFunction<{ Alerts: string }>(GetTeamAlertsApi.name, { [GetTeamAlertsApi.request.poolId]: poolId === null ? null : { id: poolId } }, signal),
    getDone(signal),
  ]);
  return { ...(readDocument(answer[GetTeamAlertsApi.response.alerts]) as TeamAlerts), done };
}

/** Ends an alert. Answers the id of the outcome, by which it can be taken back. */
export async function conclude({ key, kind, account, person }: TeamAlert, ending: AlertEnding, said: string, note: string): Promise<string> {
  const row = await write<Record<string, string>>('POST', `/${entitySet}?$select=${fields.id}`, {
    [fields.alertKey]: key,
    [fields.kind]: kind,
    [fields.outcome]: ending,
    [fields.name]: said.slice(0, longestName),
    ...(note ? { [fields.note]: note } : {}),
    ...(account ? { [`${navigation.accountId}@odata.bind`]: `/${AccountTable.entitySet}(${account.id})` } : {}),
    ...(person?.table === SystemUserTable.logicalName ? { [`${navigation.userId}@odata.bind`]: `/${SystemUserTable.entitySet}(${person.id})` } : {}),
  });
  return row?.[fields.id] ?? '';
}

/** Takes an outcome back: the alert stands again as long as it is true. */
export const takeBack = (outcomeId: string): Promise<void> => remove(`/${entitySet}(${outcomeId})`);

async function getDone(signal: AbortSignal): Promise<Outcome[]> {
  const mine = `${crm}.EqualUserId(PropertyName='${fields.ownerId}') and ${crm}.Today(PropertyName='${fields.createdOn}')`;
  const columns = [fields.name, fields.outcome, fields.note, fields.createdOn].join(',');
  const { value } = await get<{ value: Record<string, unknown>[] }>(`/${entitySet}?$select=${columns}&$filter=${mine}&$orderby=${fields.createdOn} desc`, signal);
  return value.map((row) => ({
    id: row[fields.id] as string,
    said: row[fields.name] as string,
    ending: row[fields.outcome] as AlertEnding,
    note: row[fields.note] as string | null,
    on: row[fields.createdOn] as string,
  }));
}
