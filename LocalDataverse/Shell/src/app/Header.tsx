import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import type { AppDescription, User } from './contract';

const languages = [
  { id: 1033, name: 'English', code: 'en' },
  { id: 1036, name: 'Français', code: 'fr' },
];

interface Props {
  app: AppDescription;
  navigationOpen: boolean;
  onMenu: () => void;
  onUser: (user: User) => void;
  onLanguage: (language: number) => void;
}

/** Name of the app, and the switches of a demo: user and language. */
export function Header({ app, navigationOpen, onMenu, onUser, onLanguage }: Props) {
  const text = useText();
  return (
    <header class="header">
      <button type="button" class="header-button" aria-label={text('openNavigation')} aria-expanded={navigationOpen} onClick={onMenu}>
        <Icon name="menu" />
      </button>
      <p class="header-name">
        <a href="#/">{app.app.name}</a>
        <span class="header-note" title={text('localNote')}>
          {text('appName')}
        </span>
      </p>
      <label class="header-field">
        <span class="reader-only">{text('user')}</span>
        <select
          value={app.caller.id}
          onChange={(event) => {
            const user = app.users.find((candidate) => candidate.id === event.currentTarget.value);
            if (user) onUser(user);
          }}
        >
          {app.users.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="header-field">
        <span class="reader-only">{text('language')}</span>
        <select
          value={String(app.language)}
          onChange={(event) => {
            onLanguage(Number(event.currentTarget.value));
          }}
        >
          {languages.map(({ id, name, code }) => (
            <option key={id} value={String(id)} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
