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
  const count = texts.format.number(changes);
  const left = earnest.remaining > 0 ? ` ${texts.text('Portfolio_Left', { count: texts.format.number(earnest.remaining) })}` : '';
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
          label: texts.text(changes === 1 ? 'Portfolio_ApplyOne' : 'Portfolio_Apply', { count }),
          hint: texts.text('Portfolio_ApplyHint'),
          onApply: () => {
            rehearsal.perform(refresh);
          },
        }}
        doneWords={texts.text('Portfolio_Applied', { count: texts.format.number(earnest.moved) }) + left}
      />
    </Card>
  );
}
