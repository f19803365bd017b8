import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Panel, PromiseItem } from '../../data/model';
import { asProblem, type Problem } from '../../data/problem';
import { getPromises, type PromiseFilter } from '../../data/promisePages';
import { joined, wanted, type Range, type ReadPage } from './pages';
import { isEverything, matches } from './promiseFilter';

export interface PromiseList {
  items: PromiseItem[];
  hasMore: boolean;
  busy: boolean;
  problem: Problem | null;
  /** Reads on, or tries again. */
  more: () => void;
  /** Tells which rows are near the view: what is missing there is read, and what may have changed is read again. */
  onRange: (first: number, last: number) => void;
}

/** The promises that a filter wants, read page by page as the reader goes on. What the panel's answer holds whole needs no request. */
export function usePromisePages(panel: Panel, filter: PromiseFilter): PromiseList {
  const [read, setRead] = useState<{ filter: PromiseFilter; pages: ReadPage[] }>({ filter, pages: [] });
  const [failed, setFailed] = useState<{ filter: PromiseFilter; of: Panel; problem: Problem } | null>(null);
  const [range, setRange] = useState<Range>({ first: 0, last: 0 });
  const pages = useMemo(() => pagesOf(panel, filter, read.filter === filter ? read.pages : []), [panel, filter, read]);
  const { items, starts } = useMemo(() => joined(pages), [pages]);
  const problem = failed?.filter === filter && failed.of === panel ? failed.problem : null;
  const want = problem ? null : wanted(pages, starts, items.length, range, panel);
  const { index = null, after = null } = want ?? {};

  useEffect(() => {
    if (index === null) return undefined;
    const controller = new AbortController();
    getPromises(panel.account.id, filter, after, controller.signal).then(
      (page) => {
        if (!controller.signal.aborted) setRead({ filter, pages: [...pages.slice(0, index), { ...page, after, of: panel }, ...pages.slice(index + 1)] });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setFailed({ filter, of: panel, problem: asProblem(error) });
      },
    );
    return () => {
      controller.abort();
    };
  }, [panel, filter, index, after]);

  const more = () => {
    setFailed(null);
    setRange(({ first }) => ({ first, last: items.length }));
  };
  const onRange = useCallback((first: number, last: number) => {
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);
  return { items, hasMore: pages.at(-1)?.next !== null, busy: want !== null, problem, more, onRange };
}

/** What is known: the panel's own page, which is always as new as the panel, and what was read after it or, under a filter, instead of it. */
function pagesOf(panel: Panel, filter: PromiseFilter, read: readonly ReadPage[]): readonly ReadPage[] {
  const { items, next } = panel.promises;
  if (next !== null && !isEverything(filter)) return read;
  const first = { items: items.filter((item) => matches(item, filter)), next, after: null, of: panel };
  return next === null ? [first] : [first, ...read.slice(1)];
}
