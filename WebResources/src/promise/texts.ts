import { texts } from '../i18n/promise.gen';
import { Texts, textsContext } from '../i18n/texts';

export type PromiseKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<PromiseKey>();
export const promiseTexts = (lcid: number, timeZone?: string): Texts<PromiseKey> => new Texts<PromiseKey>(texts, lcid, timeZone);
