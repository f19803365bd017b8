import type { Risk } from '../../data/model';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../texts';

const best = 10;

/** Technical beside relational, since one without the other misleads. */
export function Satisfaction({ risk }: { risk: Risk }) {
  const texts = useTexts();
  return (
    <Card id="satisfaction" title={texts.text('Panel_Satisfaction')}>
      <Rating name={texts.text('Panel_Technical')} hint={texts.text('Panel_TechnicalHint')} value={risk.technical} />
      <Rating name={texts.text('Panel_Relational')} hint={texts.text('Panel_RelationalHint')} value={risk.relational} />
      {risk.paradox && (
        <div class="flag">
          <Icon name="warning" />
          <div>
            <p class="flag-title">{texts.text('Panel_Paradox')}</p>
            <p>{texts.text('Panel_ParadoxHint')}</p>
          </div>
        </div>
      )}
    </Card>
  );
}

function Rating({ name, hint, value }: { name: string; hint: string; value: number | null }) {
  const texts = useTexts();
  return (
    <div class="rating">
      <p class="rating-name">
        <strong>{name}</strong> <span class="note">{hint}</span>
      </p>
      {value === null ? (
        <p class="note rating-value">{texts.text('Panel_NoRating')}</p>
      ) : (
        <>
          <p class="rating-value">
            <span aria-hidden="true">{texts.format.rating(value)}</span>
            <span class="reader-only">{texts.text('Panel_RatingOf', { value: texts.format.rating(value) })}</span>
          </p>
          <div class="bar" aria-hidden="true">
            <div class="bar-value" style={{ width: `${String((Math.min(value, best) / best) * 100)}%` }} />
          </div>
        </>
      )}
    </div>
  );
}
