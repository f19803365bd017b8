import type { Kind } from '../data/levels';
import { choices } from '../i18n/choices.gen';
import { Card } from '../ui/Card';
import { kindFault, numberOf, type Draft, type KindDraft, type KindNumbers } from './draft';
import { NumberField } from './NumberField';
import { useTexts } from './texts';

const numbers = ['points', 'halfLifeDays', 'cap', 'windowDays'] as const;

/** What each kind of signal weighs and how long it lasts. */
export function Kinds({ stored, draft, onChange }: { stored: readonly Kind[]; draft: Draft; onChange: (draft: Draft) => void }) {
  const texts = useTexts();
  const change = (id: string, part: Partial<KindDraft>): void => {
    onChange({ ...draft, kinds: draft.kinds.map((kind) => (kind.id === id ? { ...kind, ...part } : kind)) });
  };
  return (
    <Card id="kinds" title={texts.text('Levels_Kinds')}>
      <p class="note">{texts.text('Levels_KindsHint')}</p>
      <ul class="rows">
        {stored.map((kind) => {
          const typed = draft.kinds.find(({ id }) => id === kind.id);
          return (
            typed && (
              <Row
                key={kind.id}
                label={texts.label(choices.signalKind, kind.kind)}
                kind={typed}
                onChange={(part) => {
                  change(kind.id, part);
                }}
              />
            )
          );
        })}
      </ul>
    </Card>
  );
}

function Row({ label, kind, onChange }: { label: string; kind: KindDraft; onChange: (part: Partial<KindDraft>) => void }) {
  const texts = useTexts();
  const fault = (name: keyof KindNumbers): string | null => {
    const key = kindFault(name, kind[name]);
    return key && texts.text(key);
  };
  return (
    <li class={`kind${kind.active ? '' : ' kind-off'}`}>
      <fieldset class="kind-fields">
        <legend class="person-name">
          {label} {numberOf(kind.points) < 0 && <span class="note">{texts.text('Levels_Reassures')}</span>}
        </legend>
        <label class="kind-active">
          <input
            type="checkbox"
            checked={kind.active}
            onChange={(event) => {
              onChange({ active: event.currentTarget.checked });
            }}
          />
          {texts.text('Levels_Counts')}
        </label>
        {numbers.map((name) => (
          <NumberField
            key={name}
            label={texts.text(`Levels_${name}`)}
            value={kind[name]}
            fault={fault(name)}
            onChange={(value) => {
              onChange({ [name]: value });
            }}
          />
        ))}
      </fieldset>
    </li>
  );
}
