import { useCallback, useEffect, useState, type Inputs } from 'preact/hooks';

export interface Async<T> {
  value: T | null;
  error: Error | null;
  busy: boolean;
  again: () => void;
}

/** Runs a request when its inputs change; a newer run makes an older answer void. The last good value stays meanwhile. */
export function useAsync<T>(request: () => Promise<T>, inputs: Inputs): Async<T> {
  const [state, setState] = useState<{ value: T | null; error: Error | null; busy: boolean }>({ value: null, error: null, busy: true });
  const [round, setRound] = useState(0);
  const again = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, busy: true }));
    request().then(
      (value) => {
        if (current) setState({ value, error: null, busy: false });
      },
      (error: unknown) => {
        if (current) setState((before) => ({ ...before, error: error instanceof Error ? error : new Error(String(error)), busy: false }));
      },
    );
    return () => {
      current = false;
    };
  }, [...inputs, round]);
  return { ...state, again };
}
