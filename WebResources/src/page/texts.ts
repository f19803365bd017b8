import type { texts } from '../i18n/page.gen';
import { textsContext } from '../i18n/texts';

/** Words that every page beside the panel has; each page's own table holds them too. */
export type PageKey = keyof (typeof texts)['en'];

export const { TextsProvider: PageTextsProvider, useTexts: usePageTexts } = textsContext<PageKey>();
