import type { PromiseCount, PromiseItem, PromiseState } from '../../data/model';
import type { PromiseFilter } from '../../data/promisePages';
import { PromiseStatus } from '../../generated/choices';

export const everything: PromiseFilter = { department: null, state: null };

/** Open promises are told apart by their dates, which no count knows. */
const byDates: readonly PromiseState[] = ['onTrack', 'usingMargin', 'late'];
const byStatus: ReadonlyMap<number, PromiseState> = new Map([
  [PromiseStatus.Paused, 'paused'],
  [PromiseStatus.KeptEarly, 'keptEarly'],
  [PromiseStatus.Kept, 'kept'],
  [PromiseStatus.Broken, 'broken'],
  [PromiseStatus.Renegotiated, 'renegotiated'],
  [PromiseStatus.Cancelled, 'cancelled'],
]);

export const isEverything = ({ department, state }: PromiseFilter): boolean => department === null && state === null;

export const matches = (item: PromiseItem, { department, state }: PromiseFilter): boolean => (department === null || item.department === department) && (state === null || item.state === state);

/** The departments that there are promises of, in the choice's order. */
export const departmentsOf = (counts: readonly PromiseCount[]): number[] => [...new Set(counts.map((count) => count.department))].filter((department) => department !== null).sort((a, b) => a - b);

/** The states that promises can be in, by what there are. */
export function statesOf(counts: readonly PromiseCount[]): PromiseState[] {
  const open = counts.some((count) => count.status === PromiseStatus.Open) ? byDates : [];
  return [...open, ...[...byStatus].filter(([status]) => counts.some((count) => count.status === status)).map(([, state]) => state)];
}

/** How many promises a filter wants, open ones or those that are over; null: only reading them would tell. */
export function countOf(counts: readonly PromiseCount[], { department, state }: PromiseFilter, isOpen: (status: number) => boolean = () => true): number | null {
  if (state !== null && byDates.includes(state)) return null;
  return counts
    .filter((count) => (department === null || count.department === department) && (state === null || byStatus.get(count.status) === state) && isOpen(count.status))
    .reduce((sum, { count }) => sum + count, 0);
}
