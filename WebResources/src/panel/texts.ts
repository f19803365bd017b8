import { texts } from '../i18n/panel.gen';
import { Texts, textsContext } from '../i18n/texts';

export type PanelKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<PanelKey>();
export const panelTexts = (lcid: number, timeZone?: string): Texts<PanelKey> => new Texts<PanelKey>(texts, lcid, timeZone);
