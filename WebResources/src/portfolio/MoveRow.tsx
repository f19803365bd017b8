import type { Move, Refused } from '../data/portfolio';
import { AccountTable } from '../generated/tables';
import { choices } from '../i18n/choices.gen';
import { RowLink } from '../page/RowLink';
import { Badge } from '../ui/Badge';
import { Icon } from '../ui/Icon';
import { useTexts } from './texts';

/** An account, from whom to whom, and why. */
export function MoveRow({ item }: { item: Move }) {
  const texts = useTexts();
  const nobody = texts.text('Portfolio_Nobody');
  // That the one who hands over keeps nothing goes without saying.
  const refused = item.refused.filter(({ why }) => why !== 'leaving');
  return (
    <li class="move">
      <div class="move-head">
        <span class="tile-name">
          <RowLink table={AccountTable.logicalName} id={item.accountId}>
            {item.account}
          </RowLink>
        </span>
        <span class="move-people">
          {item.from ?? nobody}
          {isChange(item) && (
            <>
              <Icon name="arrow" />
              <span class="reader-only">{texts.text('Portfolio_GoesTo')}</span>
              <strong>{item.to ?? nobody}</strong>
            </>
          )}
        </span>
        <Outcome item={item} />
      </div>
      <p class="note">{texts.sentence(item.sentence)}</p>
      {refused.length > 0 && (
        <details class="refused">
          <summary>{texts.count('Portfolio_Refused', refused.length)}</summary>
          <ul>
            {refused.map((candidate) => (
              <li key={candidate.officerId}>{words(texts, candidate)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Outcome({ item }: { item: Move }) {
  const texts = useTexts();
  switch (item.outcome) {
    case 'moves':
      return <Badge tone="info" icon="swap" text={texts.label(choices.assignmentReason, item.reason)} />;
    case 'unassigned':
      return <Badge tone="severe" icon="warning" text={texts.label(choices.assignmentReason, item.reason)} />;
    case 'stays':
      return <Badge tone="neutral" icon="check" text={texts.text('Portfolio_Stays')} />;
    case 'locked':
      return <Badge tone="neutral" icon="lock" text={texts.text('Portfolio_Locked')} />;
  }
}

export const isChange = ({ outcome }: Move): boolean => outcome === 'moves' || outcome === 'unassigned';

function words(texts: ReturnType<typeof useTexts>, { name, why, loadAfter, capacity }: Refused): string {
  const values = { name, load: texts.format.number(loadAfter), capacity: texts.format.number(capacity) };
  return texts.text(`Portfolio_Why_${why === null || why === 'leaving' ? 'other' : why}`, values);
}
