import type { Language } from '../i18n/language';
import { promiseTexts } from './texts';

const lcids: Readonly<Record<Language, number>> = { en: 2057, fr: 1036 };

/** The customer's language by the code on the account, e.g. fr-CH; English where we do not speak it. */
export const languageOfCustomer = (code: string | null): Language => (/^fr\b/i.test(code?.trim() ?? '') ? 'fr' : 'en');

export interface Told {
  /** What is promised, as the reader named it. */
  name: string;
  /** The customer date. No other date, and nothing of how it came about, ever goes into this text. */
  promisedOn: string;
  /** True when the promise holds until the end of that day, so that no time of day is told. */
  wholeDay: boolean;
  /** The zone in which the customer reads the date: that of the calendar. */
  timeZone: string | undefined;
}

/** The text to send to the customer, in their language. */
export function customerText({ name, promisedOn, wholeDay, timeZone }: Told, language: Language): string {
  const texts = promiseTexts(lcids[language], { timeZone });
  const date = wholeDay ? texts.format.dateInFull(promisedOn) : texts.format.instantInFull(promisedOn);
  return texts.text('Promise_CustomerText', { name, date });
}
