import { texts } from '../i18n/portfolio.gen';
import { Format } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type PortfolioKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<PortfolioKey>();
export const portfolioTexts = (lcid: number, timeZone?: string): Texts<PortfolioKey> => new Texts<PortfolioKey>(texts, lcid, new Format(lcid, { timeZone }));
