import { useState } from 'preact/hooks';
import { Problem } from '../../data/problem';

/** A change that one click makes: once at a time, and what went wrong with the last try. */
export function useChange() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (change: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await change();
    } catch (error) {
      // What is no answer of the server is the part of the script that makes the change, and could not be loaded.
      setProblem(error instanceof Problem ? error : new Problem('LOY-PANEL-PART', '', 'offline'));
    }
    setBusy(false);
  };
  return { busy, problem, run };
}
