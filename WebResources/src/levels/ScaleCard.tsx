import { RiskLevel } from '../generated/choices';
import { choices } from '../i18n/choices.gen';
import { levelTones } from '../ui/levelTones';
import { Card } from '../ui/Card';
import { NumberField } from './NumberField';
import { scaleFault, scaleOf, type Draft, type ScaleNumbers } from './draft';
import { useTexts } from './texts';

const names = ['watchFrom', 'atRiskFrom', 'criticalFrom', 'dropMargin'] as const;

/** Where each level begins, as numbers and as a strip from 0 to 100. */
export function ScaleCard({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const texts = useTexts();
  const fault = scaleFault(draft);
  const change = (name: keyof ScaleNumbers, typed: string): void => {
    onChange({ ...draft, scale: { ...draft.scale, [name]: typed } });
  };
  return (
    <Card id="scale" title={texts.text('Levels_Scale')}>
      {fault !== 'Levels_FaultOrder' && <Strip scale={scaleOf(draft)} />}
      <div class="scale-fields">
        {names.map((name) => (
          <NumberField
            key={name}
            label={texts.text(`Levels_${name}`)}
            hint={name === 'dropMargin' ? texts.text('Levels_dropMarginHint') : null}
            value={draft.scale[name]}
            fault={fault && (fault === 'Levels_FaultMargin') === (name === 'dropMargin') && (name === 'dropMargin' || name === 'criticalFrom') ? texts.text(fault) : null}
            onChange={(typed) => {
              change(name, typed);
            }}
          />
        ))}
      </div>
    </Card>
  );
}

function Strip({ scale: { watchFrom, atRiskFrom, criticalFrom } }: { scale: ScaleNumbers }) {
  const texts = useTexts();
  const parts = [
    { level: RiskLevel.None, size: watchFrom },
    { level: RiskLevel.Watch, size: atRiskFrom - watchFrom },
    { level: RiskLevel.AtRisk, size: criticalFrom - atRiskFrom },
    { level: RiskLevel.Critical, size: 100 - criticalFrom + 1 },
  ];
  return (
    <div class="strip" aria-hidden="true">
      {parts.map(({ level, size }) => (
        <div key={level} class={`strip-part tone-${levelTones[level] ?? 'neutral'}`} style={{ flexGrow: size }}>
          {texts.label(choices.riskLevel, level)}
        </div>
      ))}
    </div>
  );
}
