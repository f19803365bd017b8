import { texts } from '../i18n/promise.gen';
import { Format, type Reader } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type PromiseKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<PromiseKey>();
export const promiseTexts = (lcid: number, reader?: Reader): Texts<PromiseKey> => new Texts<PromiseKey>(texts, lcid, new Format(lcid, reader));
