import { texts } from '../i18n/margins.gen';
import { Format } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type MarginsKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<MarginsKey>();
export const marginsTexts = (lcid: number, timeZone?: string): Texts<MarginsKey> => new Texts<MarginsKey>(texts, lcid, new Format(lcid, { timeZone }));
