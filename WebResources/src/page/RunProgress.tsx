import type { Step, StepRun } from '../data/useStepRun';
import { Icon } from '../ui/Icon';
import { Failure } from './Failure';
import { usePageTexts } from './texts';

interface Props<T extends Step> {
  run: StepRun<T>;
  roles: readonly string[];
  /** Said when everything is done. */
  doneWords?: string;
}

/** How far an action in steps has come, with the buttons to stop it and to go on. */
export function RunProgress<T extends Step>({ run, roles, doneWords }: Props<T>) {
  const texts = usePageTexts();
  const { phase, moved, remaining, problem } = run;
  if (phase === 'idle') return null;
  const done = texts.format.number(moved);
  return (
    <div class="run">
      {phase !== 'done' && <div class="run-line">
        <progress class="run-bar" aria-label={texts.text('Page_Progress')} {...(run.answers.length > 0 ? { value: moved, max: Math.max(moved + remaining, 1) } : {})} />
        {phase === 'running' && (
          <button type="button" class="button" onClick={run.stop}>
            <Icon name="pause" />
            {texts.text('Page_Stop')}
          </button>
        )}
        {phase === 'stopped' && (
          <button type="button" class="button button-primary" onClick={run.resume}>
            <Icon name="arrow" />
            {texts.text('Page_Continue')}
          </button>
        )}
      </div>}
      <p class="note" role="status">
        {phase === 'running' && texts.text('Page_Running', { done, left: texts.format.number(remaining) })}
        {phase === 'stopped' && texts.text('Page_Stopped', { done, left: texts.format.number(remaining) })}
      </p>
      {phase === 'failed' && problem && <Failure problem={problem} roles={roles} busy={false} retry={run.resume} retryLabel={texts.text('Page_Continue')} />}
      {phase === 'done' && doneWords && (
        <p class="with-icon done" role="status">
          <Icon name="check" />
          {doneWords}
        </p>
      )}
    </div>
  );
}
