import { useState } from 'preact/hooks';
import { useStepRun, type Step, type StepRun } from './useStepRun';

/** One call of the action; `dryRun` only tells. */
export type Act<T extends Step> = (dryRun: boolean, after: string | null) => Promise<T>;

export interface Rehearsal<T extends Step> {
  trial: StepRun<T>;
  earnest: StepRun<T>;
  busy: boolean;
  /** Shows what the action would do. */
  rehearse: (act: Act<T>) => void;
  /** Does what was rehearsed last; `finished` runs once nothing is left. */
  perform: (finished: () => void, act?: Act<T>) => void;
  /** What was rehearsed no longer belongs to what is chosen. */
  reset: () => void;
}

/** An action that is first tried and then done in earnest. */
export function useRehearsal<T extends Step>(): Rehearsal<T> {
  const [rehearsed, setRehearsed] = useState<{ act: Act<T> } | null>(null);
  const trial = useStepRun<T>();
  const earnest = useStepRun<T>();
  return {
    trial,
    earnest,
    busy: trial.phase === 'running' || earnest.phase === 'running',
    rehearse: (act) => {
      setRehearsed({ act });
      earnest.reset();
      trial.start((after) => act(true, after));
    },
    perform: (finished, act = rehearsed?.act) => {
      if (!act) return;
      earnest.start(async (after) => {
        const answer = await act(false, after);
        if (!answer.more) finished();
        return answer;
      });
    },
    reset: () => {
      setRehearsed(null);
      trial.reset();
      earnest.reset();
    },
  };
}
