import { texts } from '../i18n/backtest.gen';
import { Format } from '../i18n/format';
import { Texts, textsContext } from '../i18n/texts';

export type BacktestKey = keyof (typeof texts)['en'];

export const { TextsProvider, useTexts } = textsContext<BacktestKey>();
export const backtestTexts = (lcid: number, timeZone?: string): Texts<BacktestKey> => new Texts<BacktestKey>(texts, lcid, new Format(lcid, { timeZone }));
