import { isolated } from './isolate';

export type Language = 'en' | 'fr';

/** The locale of numbers and dates for a platform language id; French ids give French, all others English. */
const locales: Readonly<Record<number, string>> = { 1033: 'en-US', 2057: 'en-GB', 1036: 'fr-FR', 4108: 'fr-CH', 2060: 'fr-BE', 3084: 'fr-CA' };
const primaryFrench = 0x0c;
const primaryMask = 0x3ff;

export const languageOf = (lcid: number): Language => ((lcid & primaryMask) === primaryFrench ? 'fr' : 'en');
export const localeOf = (lcid: number): string => locales[lcid] ?? (languageOf(lcid) === 'fr' ? 'fr-FR' : 'en-US');

/** Words of the language, order and marks of the region in the reader's settings: English read in Switzerland is en-CH. A locale that cannot be read changes nothing. */
export function localeIn(lcid: number, settings?: string | null): string {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(settings ?? '')?.[1];
  return region ? `${languageOf(lcid)}-${region}` : localeOf(lcid);
}

/** Puts values into the {name} places of a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : isolated(value);
  });
