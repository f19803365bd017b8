import { texts } from '../../i18n/dialog.gen';
import { texts as panelTexts } from '../../i18n/panel.gen';
import type { Language } from '../../i18n/language';
import { textsContext, type Tables, type Texts } from '../../i18n/texts';
import type { PanelKey } from '../texts';

export type DialogKey = PanelKey | keyof (typeof texts)['en'];

const merged = (language: Language) => ({ ...panelTexts[language], ...texts[language] });

export const { TextsProvider, useTexts } = textsContext<DialogKey>();
export const dialogTables: Tables<DialogKey> = { en: merged('en'), fr: merged('fr') };
export type DialogTexts = Texts<DialogKey>;
