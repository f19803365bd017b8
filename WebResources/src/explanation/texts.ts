import { texts } from '../i18n/explanation.gen';
import { Texts, textsContext } from '../i18n/texts';

export type ExplanationKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<ExplanationKey>();

/** Words of an explanation, its times in the calendar's zone when the browser knows it. */
export function explanationTexts(lcid: number, timeZone?: string): Texts<ExplanationKey> {
  try {
    return new Texts<ExplanationKey>(texts, lcid, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return new Texts<ExplanationKey>(texts, lcid);
    throw error;
  }
}
