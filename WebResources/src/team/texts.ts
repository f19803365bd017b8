import { texts } from '../i18n/team.gen';
import { Format } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type TeamKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<TeamKey>();
export const teamTexts = (lcid: number, timeZone?: string): Texts<TeamKey> => new Texts<TeamKey>(texts, lcid, new Format(lcid, { timeZone }));
