import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from './problem';

/** One answer of an action that does a part of its work and says where to go on. */
export interface Step {
  /** Rows done by this call. */
  moved: number;
  /** Rows that are left after it. */
  remaining: number;
  more: boolean;
  /** Cursor for the next call. */
  next: string | null;
}

export interface StepRun<T extends Step> {
  phase: 'idle' | 'running' | 'stopped' | 'failed' | 'done';
  answers: readonly T[];
  moved: number;
  remaining: number;
  problem: Problem | null;
  /** Starts anew, forgetting an earlier run. */
  start: (call: StepCall<T>) => void;
  /** Goes on where a stopped or failed run was. */
  resume: () => void;
  /** Ends after the call that is on its way: nothing is left half done. */
  stop: () => void;
  reset: () => void;
}

export type StepCall<T extends Step> = (after: string | null) => Promise<T>;
type State<T extends Step> = Pick<StepRun<T>, 'phase' | 'answers' | 'problem'>;

/**
 * Calls an action again and again until nothing is left. A call that neither moved anything nor came to another place ends the run:
 * asking again would go round in circles.
 */
export function useStepRun<T extends Step>(): StepRun<T> {
  const [state, setState] = useState<State<T>>({ phase: 'idle', answers: [], problem: null });
  const run = useRef<{ call: StepCall<T>; answers: readonly T[] } | null>(null);
  const stopping = useRef(false);

  const loop = useCallback(async () => {
    const current = run.current;
    if (!current) return;
    stopping.current = false;
    const show = (phase: State<T>['phase'], problem: Problem | null = null): void => {
      if (run.current === current) setState({ phase, answers: current.answers, problem });
    };
    show('running');
    try {
      for (let goOn = true; goOn && run.current === current; ) {
        const after = current.answers.at(-1)?.next ?? null;
        const answer = await current.call(after);
        current.answers = [...current.answers, answer];
        goOn = answer.more && (answer.moved > 0 || answer.next !== after) && !isStopping(stopping);
        show(goOn ? 'running' : isStopping(stopping) && answer.more ? 'stopped' : 'done');
      }
    } catch (error) {
      show('failed', asProblem(error));
    }
  }, []);

  useEffect(() => () => void (run.current = null), []);

  const start = useCallback(
    (call: StepCall<T>) => {
      run.current = { call, answers: [] };
      void loop();
    },
    [loop],
  );
  const resume = useCallback(() => void loop(), [loop]);
  const stop = useCallback(() => void (stopping.current = true), []);
  const reset = useCallback(() => {
    run.current = null;
    setState({ phase: 'idle', answers: [], problem: null });
  }, []);
  const moved = state.answers.reduce((sum, answer) => sum + answer.moved, 0);
  return { ...state, moved, remaining: state.answers.at(-1)?.remaining ?? 0, start, resume, stop, reset };
}

/** Read anew after each wait: the reader may have pressed the button meanwhile. */
const isStopping = (flag: { current: boolean }): boolean => flag.current;
