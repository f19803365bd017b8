import type { Contact } from '../../data/model';
import { choices } from '../../i18n/choices.gen';
import { Avatar } from '../../ui/Avatar';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { useTexts } from '../texts';

/** Departments of the choice in which nobody is named, in the choice's order. */
export function gaps(contacts: readonly Contact[]): number[] {
  const named = new Set(contacts.filter((contact) => contact.user !== null).map((contact) => contact.department));
  return Object.keys(choices.department)
    .map(Number)
    .filter((department) => !named.has(department));
}

export function Contacts({ contacts }: { contacts: Contact[] }) {
  const texts = useTexts();
  const named = contacts.filter((contact) => contact.user !== null).sort((a, b) => a.department - b.department);
  const missing = gaps(contacts);
  return (
    <Card id="contacts" title={texts.text('Panel_Contacts')}>
      {named.length === 0 && <Message icon="person" title={texts.text('Panel_NoContacts')} hint={texts.text('Panel_NoContactsHint')} />}
      <ul class="contacts">
        {named.map((contact) => (
          <li key={contact.id}>
            <Avatar name={contact.user?.name ?? ''} />
            <span class="contact-words">
              <span class="person-name">{contact.user?.name}</span>
              <span class="facts">
                <span>{texts.label(choices.department, contact.department)}</span>
                {contact.role && <span>{contact.role}</span>}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {named.length > 0 && missing.length > 0 && (
        <p class="with-icon note">
          <Icon name="eye" />
          {texts.text('Panel_ContactGaps', { departments: texts.format.and(missing.map((department) => texts.label(choices.department, department))) })}
        </p>
      )}
    </Card>
  );
}
