import { useState } from 'preact/hooks';
import { redate, type RedatingStep, type Scope, type Sources } from '../data/redating';
import { useRehearsal } from '../data/useRehearsal';
import { Rehearsed } from '../page/Rehearsed';
import { Card } from '../ui/Card';
import { TextField } from '../ui/TextField';
import { roles } from './roles';
import { Moves } from './Moves';
import { ScopeForm } from './ScopeForm';
import { useTexts } from './texts';

const longestReason = 2000;

export function Redating({ sources, given }: { sources: Sources; given: Scope | null }) {
  const texts = useTexts();
  const [scope, setScope] = useState<Scope | null>(given);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const rehearsal = useRehearsal<RedatingStep>();
  const { trial, earnest } = rehearsal;
  const apply = (): void => {
    const words = reason.trim();
    setMissing(words === '');
    if (scope && words) rehearsal.perform(() => undefined, (dryRun, after) => redate(scope, words, dryRun, after));
  };
  return (
    <Card id="redating" title={texts.text('Redating_What')}>
      <ScopeForm
        sources={sources}
        given={given}
        busy={rehearsal.busy}
        onChange={rehearsal.reset}
        onTry={(next) => {
          setScope(next);
          rehearsal.rehearse((dryRun, after) => redate(next, null, dryRun, after));
        }}
      />
      <Rehearsed
        rehearsal={rehearsal}
        roles={roles}
        result={(steps, done) => <Moves items={steps.flatMap((step) => step.items)} done={done} />}
        changes={trial.moved}
        apply={{ icon: 'calendar', label: texts.count('Redating_Apply', trial.moved), hint: texts.text('Redating_ApplyHint'), onApply: apply }}
        doneWords={texts.count('Redating_Applied', earnest.moved)}
      >
        <div class="confirm-reason">
          <TextField label={texts.text('Redating_Reason')} hint={texts.text('Redating_ReasonHint')} value={reason} onChange={setReason} maxLength={longestReason} rows={2} required fault={isMissing ? texts.text('Redating_ReasonMissing') : null} />
        </div>
      </Rehearsed>
    </Card>
  );
}
