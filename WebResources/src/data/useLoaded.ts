import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from './problem';

export interface Loaded<T> {
  /** The last good content; it stays while a refresh runs or fails. */
  value: T | null;
  problem: Problem | null;
  busy: boolean;
  refresh: () => void;
}

/** Content that a page reads when it opens, when `load` becomes another, and whenever the reader asks. A newer request ends the older. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'refresh'>>({ value: null, problem: null, busy: true });
  const running = useRef<AbortController | null>(null);

  const refresh = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState((before) => ({ ...before, busy: true }));
    load(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setState({ value, problem: null, busy: false });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setState((before) => ({ ...before, problem: asProblem(error), busy: false }));
      },
    );
  }, [load]);

  useEffect(() => {
    refresh();
    return () => running.current?.abort();
  }, [refresh]);

  return { ...state, refresh };
}
