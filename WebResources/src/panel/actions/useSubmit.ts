import { useState } from 'preact/hooks';
import { Problem } from '../../data/problem';

/** The server's refusals that mean: the promise is no longer as this panel shows it. */
const staleCodes = new Set(['LOY-PROMISE-PAUSED', 'LOY-PROMISE-ENDED', 'LOY-PROMISE-PASSED', 'LOY-PROMISE-CLOSED', 'LOY-PROMISE-STATUS-LOCKED', 'LOY-PROMISE-DELIVERY-LOCKED', 'LOY-PAUSE-LOCKED']);

export interface Submission {
  busy: boolean;
  problem: Problem | null;
  submit: (task: () => Promise<string>) => Promise<void>;
}

/** Runs a change once at a time. `done` hears what to tell the reader; `stale` that the panel must look again. */
export function useSubmit(done: (news: string) => void, stale: () => void): Submission {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (task: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      done(await task());
    } catch (error) {
      const reason = error instanceof Problem ? error : new Problem('LOY-PANEL-UNREADABLE', '', 'other');
      setProblem(reason);
      setBusy(false);
      if (staleCodes.has(reason.code)) stale();
    }
  };
  return { busy, problem, submit };
}
