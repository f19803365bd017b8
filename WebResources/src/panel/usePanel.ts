import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { getPanel } from '../data/api';
import type { Panel } from '../data/model';
import { Problem } from '../data/problem';

export interface PanelState {
  /** The last good content; it stays while a refresh runs or fails. */
  panel: Panel | null;
  problem: Problem | null;
  busy: boolean;
}

type Event = { kind: 'asked' } | { kind: 'answered'; panel: Panel } | { kind: 'failed'; problem: Problem };

export function nextState(state: PanelState, event: Event): PanelState {
  switch (event.kind) {
    case 'asked':
      return { ...state, busy: true };
    case 'answered':
      return { panel: event.panel, problem: null, busy: false };
    case 'failed':
      return { ...state, problem: event.problem, busy: false };
  }
}

/** The panel's content. `first` is the request that left before the page was drawn. */
export function usePanel(accountId: string | null, first: Promise<Panel> | null): PanelState & { refresh: () => void } {
  const [state, dispatch] = useReducer(nextState, { panel: null, problem: null, busy: first !== null });
  const running = useRef<AbortController | null>(null);

  const take = useCallback((request: Promise<Panel>, controller: AbortController) => {
    running.current?.abort();
    running.current = controller;
    request.then(
      (panel) => {
        if (!controller.signal.aborted) dispatch({ kind: 'answered', panel });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) dispatch({ kind: 'failed', problem: error instanceof Problem ? error : new Problem('LOY-PANEL-UNREADABLE', '', 'other') });
      },
    );
  }, []);

  const refresh = useCallback(() => {
    if (!accountId) return;
    const controller = new AbortController();
    dispatch({ kind: 'asked' });
    take(getPanel(accountId, controller.signal), controller);
  }, [accountId, take]);

  useEffect(() => {
    if (first) take(first, new AbortController());
    return () => running.current?.abort();
  }, [first, take]);

  return { ...state, refresh };
}
