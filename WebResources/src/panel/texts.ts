import { texts } from '../i18n/panel.gen';
import { Format, type Reader } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type PanelKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<PanelKey>();
export const panelTexts = (lcid: number, reader?: Reader): Texts<PanelKey> => new Texts<PanelKey>(texts, lcid, new Format(lcid, reader));
