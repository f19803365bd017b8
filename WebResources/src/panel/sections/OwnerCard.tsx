import type { Absence, Owner } from '../../data/model';
import { choices } from '../../i18n/choices.gen';
import { Avatar } from '../../ui/Avatar';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { useTexts } from '../texts';

/** Who keeps this customer, who acts while they are away, and why that person. */
export function OwnerCard({ owner }: { owner: Owner }) {
  const texts = useTexts();
  return (
    <Card id="owner" title={texts.text('Panel_Owner')}>
      {owner.name !== null && <Named owner={owner} name={owner.name} />}
      {owner.vacantSince && <Badge tone="severe" icon="warning" text={texts.text('Panel_OwnerVacant', { date: texts.format.date(owner.vacantSince) })} />}
      {owner.name === null && !owner.vacantSince && <Message icon="person" title={texts.text('Panel_OwnerNone')} hint={texts.text('Panel_OwnerNoneHint')} />}
      {owner.absence && <Away absence={owner.absence} />}
      {owner.sentence && <p class="why">{texts.sentence(owner.sentence)}</p>}
      {owner.locked && (
        <p class="with-icon note">
          <Icon name="lock" />
          {texts.text('Panel_OwnerLocked')}
        </p>
      )}
    </Card>
  );
}

function Named({ owner, name }: { owner: Owner; name: string }) {
  const texts = useTexts();
  return (
    <div class="person">
      <Avatar name={name} />
      <div>
        <p class="person-name">{name}</p>
        <p class="note">
          {owner.reason !== null && <span>{texts.label(choices.assignmentReason, owner.reason)}</span>}
          {owner.reason !== null && owner.assignedOn && ' · '}
          {owner.assignedOn && <span>{texts.text('Panel_OwnerSince', { date: texts.format.date(owner.assignedOn) })}</span>}
        </p>
      </div>
    </div>
  );
}

/** Whom to turn to meanwhile; the account stays with its owner. */
function Away({ absence: { until, deputy } }: { absence: Absence }) {
  const texts = useTexts();
  const away = until ? texts.text('Panel_OwnerAwayUntil', { date: texts.format.date(until) }) : texts.text('Panel_OwnerAway');
  return (
    <div class="notice tone-caution">
      <Icon name="hourglass" />
      <p>
        {away} {deputy ? <strong>{texts.text('Panel_OwnerDeputy', { name: deputy })}</strong> : texts.text('Panel_OwnerNoDeputy')}
      </p>
    </div>
  );
}
