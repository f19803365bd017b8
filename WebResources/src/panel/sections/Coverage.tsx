import type { DepartmentCoverage, LastContact, Responsible } from '../../data/model';
import { choices } from '../../i18n/choices.gen';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Message } from '../../ui/Message';
import { minutesBetween } from '../promises/promiseClock';
import { useTexts } from '../texts';

/** Departments that have to do with the account: who answers for each, where nobody or two do, and when the customer last heard from it. */
export function Coverage({ coverage, now }: { coverage: readonly DepartmentCoverage[]; now: string }) {
  const texts = useTexts();
  return (
    <Card id="coverage" title={texts.text('Panel_Contacts')}>
      {coverage.length === 0 && <Message icon="person" title={texts.text('Panel_NoContacts')} hint={texts.text('Panel_NoContactsHint')} />}
      <ul class="coverage">
        {coverage.map((department) => (
          <Department key={department.department} {...department} now={now} />
        ))}
      </ul>
    </Card>
  );
}

function Department({ department, gap, double, people, lastContact, now }: DepartmentCoverage & { now: string }) {
  const texts = useTexts();
  return (
    <li>
      <h3>{texts.label(choices.department, department)}</h3>
      {gap && <Badge tone="danger" icon="warning" text={texts.text('Panel_CoverageGap')} />}
      {double && <Badge tone="caution" icon="person" text={texts.text('Panel_CoverageDouble')} />}
      <ul>
        {people.map((person) => (
          <Person key={person.id} {...person} />
        ))}
      </ul>
      <p class="note">{useLast(lastContact, now)}</p>
    </li>
  );
}

function Person({ user: { name }, role, email, phone, double, hasLeft }: Responsible) {
  const texts = useTexts();
  return (
    <li>
      <span class="person-name">{name}</span>
      <span class="facts">
        {role && <span>{role}</span>}
        {double && <span>{texts.text('Panel_SameRole')}</span>}
        {hasLeft && <span>{texts.text('Panel_HasLeft')}</span>}
        {email && !hasLeft && <a href={mailto(email)} aria-label={texts.text('Panel_WriteTo', { name })}>{texts.text('Panel_Write')}</a>}
        {phone && !hasLeft && <a href={tel(phone)} aria-label={texts.text('Panel_CallTo', { name, phone })}>{texts.text('Panel_Call')}</a>}
      </span>
    </li>
  );
}

function useLast(last: LastContact | null, now: string): string {
  const texts = useTexts();
  if (!last) return texts.text('Panel_NoLastContact');
  return texts.text('Panel_LastContact', {
    channel: texts.text(`Panel_Channel_${last.channel}`),
    age: texts.format.age(minutesBetween(last.on, now)),
    name: last.by.name,
  });
}

/** Nothing in an address may add a header to the mail. */
const mailto = (address: string) => `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
/** What one dials: a number as written holds spaces and brackets. */
const tel = (number: string) => `tel:${number.replace(/[^+\d]/g, '')}`;
