import { texts } from '../i18n/levels.gen';
import { Format } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type LevelsKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<LevelsKey>();
export const levelsTexts = (lcid: number, timeZone?: string): Texts<LevelsKey> => new Texts<LevelsKey>(texts, lcid, new Format(lcid, { timeZone }));
