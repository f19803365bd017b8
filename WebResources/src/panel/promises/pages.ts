import type { Panel, PromiseItem } from '../../data/model';
import type { PromisePage } from '../../data/promisePages';

/** Promises that are still unseen when the next page is asked for. */
const ahead = 10;

export interface ReadPage extends PromisePage {
  /** The place that it was read from; null: the beginning. */
  after: string | null;
  /** The panel's answer of that time: once there is a newer one, the page may have changed too. */
  of: Panel;
}

export interface Range {
  first: number;
  last: number;
}

/** Each promise once, and where each page begins: a promise that moved while the pages were read may stand on two of them. */
export function joined(pages: readonly ReadPage[]): { items: PromiseItem[]; starts: number[] } {
  const items = new Map<string, PromiseItem>();
  const starts = pages.map((page) => {
    const start = items.size;
    for (const item of page.items) if (!items.has(item.id)) items.set(item.id, item);
    return start;
  });
  return { items: [...items.values()], starts };
}

/** What is to be read next: a page in view that may have changed, else the one after the last when its end is near; null: nothing. */
export function wanted(pages: readonly ReadPage[], starts: readonly number[], count: number, { first, last }: Range, panel: Panel): { index: number; after: string | null } | null {
  const stale = pages.findIndex((page, index) => page.of !== panel && (starts[index] ?? 0) <= last && (starts[index + 1] ?? count) >= first);
  if (stale >= 0) return { index: stale, after: pages[stale]?.after ?? null };
  const end = pages.at(-1);
  if (!end) return { index: 0, after: null };
  return end.next !== null && last >= count - 1 - ahead ? { index: pages.length, after: end.next } : null;
}
