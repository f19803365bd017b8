import { loadLibraries } from '../client/libraries';
import type { Text } from '../i18n/texts';
import type { FormSession, SessionTexts } from './FormSession';
import type { Defaults } from './FormState';

/** The form is drawn before its OnLoad runs, since handlers look for its pages; a library that does not load leaves the form usable. */
export async function startForm(session: FormSession, libraries: readonly string[], defaults: Defaults, draw: () => void): Promise<void> {
  await loadLibraries(libraries).catch((error: unknown) => {
    session.reportScript(error, libraries.join(', '));
  });
  await session.open(defaults, draw);
}

export const sessionTexts = (text: Text): SessionTexts => ({
  scriptFailed: (source: string, message: string) => text('scriptFailed', { source, message }),
  missing: (columns: string) => text('missing', { columns }),
  conflict: text('conflict'),
});
