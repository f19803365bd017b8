import type { Column } from '../app/contract';
import type { Row } from './webApi';

export interface Lookup {
  id: string;
  name: string;
  entityType: string;
}

/** Value of a column as the client API holds it: text, number, yes/no, date, choice number, or a list of one row for a lookup. */
export type Value = string | number | boolean | Date | Lookup[] | null;

const formatted = 'OData.Community.Display.V1.FormattedValue';
const target = 'Microsoft.Dynamics.CRM.lookuplogicalname';

/** An id as the contract writes it: lower case, without braces. */
export const bareId = (id: string | undefined): string => (id ?? '').trim().replace(/[{}]/g, '').toLowerCase();

export const isReference = (column: Column): boolean => ['lookup', 'customer', 'owner'].includes(column.type);
export const isNumber = (column: Column): boolean => ['integer', 'bigInteger', 'decimal', 'double', 'money'].includes(column.type);
export const isChoice = (column: Column): boolean => ['choice', 'state', 'status'].includes(column.type);

/** Name of the column in $select and in the answer. */
export const wireName = (column: Column): string => (isReference(column) ? `_${column.logicalName}_value` : column.logicalName);

export function readValue(row: Row, column: Column): Value {
  const raw = row[wireName(column)];
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') return null;
  if (isReference(column)) return [{ id: String(raw), name: text(row[`${wireName(column)}@${formatted}`]), entityType: text(row[`${wireName(column)}@${target}`]) || (column.targets[0] ?? '') }];
  if (column.type === 'dateTime') return readDate(String(raw), column);
  return raw;
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A date-only or zone-less value keeps its day and hour: it is read as the browser's own time. */
function readDate(raw: string, column: Column): Date {
  if (column.dateBehavior === 'userLocal') return new Date(raw);
  const [date = '', time = '00:00:00'] = raw.replace('Z', '').split('T');
  return new Date(`${date}T${time}`);
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');
export const dayOf = (date: Date): string => `${four(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
export const timeOf = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

function writeDate(date: Date, column: Column): string {
  if (column.dateBehavior === 'dateOnly') return dayOf(date);
  if (column.dateBehavior === 'timeZoneIndependent') return `${dayOf(date)}T${timeOf(date)}:${two(date.getSeconds())}Z`;
  return date.toISOString();
}

/** The member of a create or update body that sets this column; `setNameOf` gives a table's entity set. */
export function writeValue(column: Column, value: Value, setNameOf: (table: string) => string): [string, unknown] {
  if (isReference(column)) {
    const lookup = Array.isArray(value) ? value[0] : undefined;
    const table = lookup?.entityType ?? column.targets[0] ?? '';
    return [`${column.navigation[table] ?? column.logicalName}@odata.bind`, lookup ? `/${setNameOf(table)}(${lookup.id})` : null];
  }
  return [column.logicalName, value instanceof Date ? writeDate(value, column) : value];
}

/** Same content, whatever the object: what decides whether a column is dirty. */
export function sameValue(a: Value, b: Value): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (Array.isArray(a) && Array.isArray(b)) return a[0]?.id === b[0]?.id && a[0]?.entityType === b[0]?.entityType;
  return a === b;
}
