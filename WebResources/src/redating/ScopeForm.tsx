import { useState } from 'preact/hooks';
import type { Scope, Source, Sources } from '../data/redating';
import { Choices } from '../ui/Choices';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useTexts } from './texts';

interface Props {
  sources: Sources;
  /** What the form around the page shows: then there is nothing to choose. */
  given: Scope | null;
  busy: boolean;
  onChange: () => void;
  onTry: (scope: Scope) => void;
}

export function ScopeForm({ sources, given, busy, onChange, onTry }: Props) {
  const texts = useTexts();
  const [kind, setKind] = useState<Scope['kind']>('calendar');
  const [id, setId] = useState('');
  const [isMissing, setMissing] = useState(false);
  const options = kind === 'calendar' ? sources.calendars.filter(({ versionFrom }) => versionFrom === null) : sources.policies;
  const choose = (nextKind: Scope['kind'], nextId: string): void => {
    setKind(nextKind);
    setId(nextId);
    setMissing(false);
    onChange();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const scope = given ?? (id ? { kind, id } : null);
    setMissing(scope === null);
    if (scope) onTry(scope);
  };
  return (
    <form class="plan-form" onSubmit={submit} noValidate>
      {given ? (
        <p>{texts.text(`Redating_Given_${given.kind}`, { name: nameOf(given, sources) })}</p>
      ) : (
        <>
          <Choices
            label={texts.text('Redating_What')}
            value={kind}
            options={[
              { value: 'calendar', label: texts.text('Redating_Calendar'), hint: texts.text('Redating_CalendarHint') },
              { value: 'policy', label: texts.text('Redating_Policy'), hint: texts.text('Redating_PolicyHint') },
            ]}
            onChange={(next) => {
              choose(next, '');
            }}
          />
          <div class="fields">
            <Field label={texts.text(kind === 'calendar' ? 'Redating_Calendar' : 'Redating_Policy')} required fault={isMissing ? texts.text('Redating_Missing') : null}>
              {(ids) => (
                <select
                  {...ids}
                  class="input"
                  value={id}
                  onChange={(event) => {
                    choose(kind, event.currentTarget.value);
                  }}
                >
                  <option value="">{texts.text('Redating_Choose')}</option>
                  {options.map((option) => (
                    <option key={option.id} value={option.id}>
                      {option.name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        </>
      )}
      <div>
        <button type="submit" class="button" disabled={busy}>
          <Icon name="eye" />
          {texts.text('Redating_Try')}
        </button>
      </div>
    </form>
  );
}

const nameOf = (scope: Scope, { calendars, policies }: Sources): string => sourceOf(scope.kind === 'calendar' ? calendars : policies, scope.id)?.name ?? '';
const sourceOf = (sources: readonly Source[], id: string): Source | undefined => sources.find((source) => source.id === id);
