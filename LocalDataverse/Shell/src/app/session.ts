import type { AppDescription, User } from './contract';
import { problemOf } from '../data/problem';

const cookie = 'local-caller';
const languageKey = 'local-language';

/** Takes the demo's user for every later request of this browser, web resources included. */
export function becomeUser({ id }: Pick<User, 'id'>): void {
  document.cookie = `${cookie}=${id}; path=/; SameSite=Lax`;
  localStorage.removeItem(languageKey);
}

/** Takes the user that the link to the app names, once: whoever chooses another one stays that one. */
export function takeUserOfLink(): void {
  const query = new URLSearchParams(window.location.search);
  const id = query.get('as');
  if (!id || !/^[0-9a-f-]{36}$/i.test(id)) return;
  becomeUser({ id });
  query.delete('as');
  const rest = query.size > 0 ? `?${query.toString()}` : '';
  window.history.replaceState(null, '', `${window.location.pathname}${rest}${window.location.hash}`);
}

export async function loadApp(): Promise<AppDescription> {
  const chosen = localStorage.getItem(languageKey);
  const app = await describe(chosen ?? '1033');
  // Without a choice of their own, readers get the language of the user's settings.
  return !chosen && app.caller.language !== app.language ? describe(String(app.caller.language)) : app;
}

async function describe(language: string): Promise<AppDescription> {
  const response = await fetch(`/local/app?language=${language}`);
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as AppDescription;
}

/** Remembers the language, also in the user's settings so that the server's sentences follow. */
export async function chooseLanguage(language: number, user: User): Promise<void> {
  localStorage.setItem(languageKey, String(language));
  await fetch(`/api/data/v9.2/usersettingscollection(${user.id})`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ uilanguageid: language }),
  });
}
