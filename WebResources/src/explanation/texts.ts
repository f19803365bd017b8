import { texts } from '../i18n/explanation.gen';
import { Format, type Reader } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type ExplanationKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<ExplanationKey>();

/** Words of an explanation in the reader's formats, its times in the calendar's zone when the browser knows it. */
export const explanationTexts = (lcid: number, reader?: Reader): Texts<ExplanationKey> => new Texts<ExplanationKey>(texts, lcid, new Format(lcid, reader));
