import type { DateGrouping } from '../app/contract';
import type { Condition } from '../data/fetchXml';

/** The rows that have no value in a grouped column. */
export const blankRows = (column: string): Condition[] => [{ column, operator: 'null', value: '' }];

/** The rows with one value. */
export const rowsOf = (column: string, value: unknown): Condition[] => [{ column, operator: 'eq', value: typeof value === 'boolean' ? String(Number(value)) : String(value) }];

/** The rows of one part of a calendar, in the reader's zone; null for weeks, which the platform counts by its own settings. */
export function rowsWithin(column: string, grouping: DateGrouping, parts: readonly number[]): Condition[] | null {
  const days = daysOf[grouping]?.(parts);
  if (!days) return null;
  return [
    { column, operator: 'on-or-after', value: days[0] },
    { column, operator: 'on-or-before', value: days[1] },
  ];
}

/** First and last day of a part, from its numbers as a chart groups them, coarsest first. */
const daysOf: Readonly<Record<DateGrouping, ((parts: readonly number[]) => [string, string]) | null>> = {
  year: ([year = 0]) => [dayOf(year, 0, 1), dayOf(year, 12, 0)],
  quarter: ([year = 0, quarter = 1]) => [dayOf(year, 3 * quarter - 3, 1), dayOf(year, 3 * quarter, 0)],
  month: ([year = 0, month = 1]) => [dayOf(year, month - 1, 1), dayOf(year, month, 0)],
  day: ([year = 0, month = 1, day = 1]) => [dayOf(year, month - 1, day), dayOf(year, month - 1, day)],
  week: null,
};

/** Months count from 0; day 0 is the last of the month before. */
const dayOf = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
