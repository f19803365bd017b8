import type { ComponentChildren } from 'preact';
import type { Step } from '../data/useStepRun';
import type { Rehearsal } from '../data/useRehearsal';
import { Icon, type IconName } from '../ui/Icon';
import { RunProgress } from './RunProgress';

interface Props<T extends Step> {
  rehearsal: Rehearsal<T>;
  roles: readonly string[];
  /** What the steps say, of the trial (done = false) or of what was done. */
  result: (steps: readonly T[], done: boolean) => ComponentChildren;
  /** How many rows the trial would change; none leaves nothing to apply. */
  changes: number;
  apply: { icon: IconName; label: string; hint: string; onApply: () => void };
  /** Asked before the change is made. */
  children?: ComponentChildren;
  doneWords: string;
}

/** First what an action would do, then the button that does it, then how far it has come. */
export function Rehearsed<T extends Step>({ rehearsal: { trial, earnest }, roles, result, changes, apply, children, doneWords }: Props<T>) {
  const started = earnest.phase !== 'idle';
  return (
    <>
      {trial.phase !== 'done' && <RunProgress run={trial} roles={roles} />}
      {trial.phase === 'done' && !started && result(trial.answers, false)}
      {trial.phase === 'done' && !started && changes > 0 && (
        <form
          class="confirm"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            apply.onApply();
          }}
        >
          {children}
          <p class="note">{apply.hint}</p>
          <button type="submit" class="button button-primary">
            <Icon name={apply.icon} />
            {apply.label}
          </button>
        </form>
      )}
      <RunProgress run={earnest} roles={roles} doneWords={doneWords} />
      {started && result(earnest.answers, true)}
    </>
  );
}
