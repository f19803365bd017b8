import { moveAccounts, type MoveStep, type OfficerLoad } from '../data/portfolio';
import { useRehearsal } from '../data/useRehearsal';
import { Rehearsed } from '../page/Rehearsed';
import { Card } from '../ui/Card';
import { isChange } from './MoveRow';
import { PlanForm } from './PlanForm';
import { PlanResult } from './PlanResult';
import { managers } from './roles';
import { useTexts } from './texts';

/** A hand-over or a re-run of the rules: first what it would do, then the same in earnest. */
export function Plan({ officers, refresh }: { officers: readonly OfficerLoad[]; refresh: () => void }) {
  const texts = useTexts();
  const rehearsal = useRehearsal<MoveStep>();
  const { trial, earnest, busy } = rehearsal;
  const changes = trial.answers.reduce((sum, { items }) => sum + items.filter(isChange).length, 0);
  const left = earnest.remaining > 0 ? ` ${texts.count('Portfolio_Left', earnest.remaining)}` : '';
  return (
    <Card id="plan" title={texts.text('Portfolio_Plan')}>
      <PlanForm
        officers={officers}
        busy={busy}
        onChange={rehearsal.reset}
        onTry={(plan) => {
          rehearsal.rehearse((dryRun, after) => moveAccounts(plan, dryRun, after));
        }}
      />
      <Rehearsed
        rehearsal={rehearsal}
        roles={managers}
        result={(steps, done) => <PlanResult steps={steps} done={done} />}
        changes={changes}
        apply={{
          icon: 'swap',
          label: texts.count('Portfolio_Apply', changes),
          hint: texts.text('Portfolio_ApplyHint'),
          onApply: () => {
            rehearsal.perform(refresh);
          },
        }}
        doneWords={texts.count('Portfolio_Applied', earnest.moved) + left}
      />
    </Card>
  );
}
