import type { PromiseItem, PromiseState } from '../../data/model';

const openStates: ReadonlySet<PromiseState> = new Set(['onTrack', 'usingMargin', 'late', 'paused']);
const minute = 60_000;

export const isOpen = (item: PromiseItem): boolean => openStates.has(item.state);

export const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / minute;

export interface Stretch {
  from: number;
  to: number;
}

/** Where things stand on a promise's own line, in percent of its length from the request to the last instant that matters. */
export interface Track {
  target: number;
  promised: number;
  /** Delivery of a closed promise, now of an open one; null when neither has a place (cancelled, renegotiated). */
  mark: number | null;
  /** True when the mark lies past the customer date. */
  overdue: boolean;
  /** Waits for the customer, the one that goes on up to now. */
  waits: Stretch[];
  /** Customer dates that were told before the present one. */
  earlier: number[];
}

export function trackOf(item: PromiseItem, now: string): Track {
  const mark = isOpen(item) ? now : item.deliveredOn;
  const waits = [...item.pauses, ...(item.pause ? [{ from: item.pause.from, to: now }] : [])];
  const earlier = item.revisions.map((revision) => revision.oldPromisedOn);
  const start = Date.parse(item.requestedOn);
  const end = Math.max(...[item.promisedOn, ...earlier, ...(mark ? [mark] : [])].map((iso) => Date.parse(iso)));
  const length = Math.max(end - start, minute);
  const place = (iso: string) => Math.min(Math.max(((Date.parse(iso) - start) / length) * 100, 0), 100);
  return {
    target: place(item.targetOn),
    promised: place(item.promisedOn),
    mark: mark ? place(mark) : null,
    overdue: mark !== null && Date.parse(mark) > Date.parse(item.promisedOn),
    waits: waits.map(({ from, to }) => ({ from: place(from), to: place(to) })),
    earlier: earlier.map(place),
  };
}
