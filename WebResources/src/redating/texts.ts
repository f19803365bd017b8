import { texts } from '../i18n/redating.gen';
import { Format } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type RedatingKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<RedatingKey>();
export const redatingTexts = (lcid: number, timeZone?: string): Texts<RedatingKey> => new Texts<RedatingKey>(texts, lcid, new Format(lcid, { timeZone }));
