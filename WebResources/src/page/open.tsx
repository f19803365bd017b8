import '../styles/tokens.gen.css';
import '../styles/base.css';
import '../styles/form.css';
import '../styles/page.css';
import { render, type ComponentChildren } from 'preact';
import { readQuery } from '../data/query';
import { languageOf } from '../i18n/language';
import type { Texts } from '../i18n/texts';
import { PageTextsProvider, type PageKey } from './texts';

/** Draws a page in the language that its address names. */
export function openPage<Texts_ extends Texts<PageKey>>(textsOf: (lcid: number) => Texts_, titleOf: (texts: Texts_) => string, draw: (texts: Texts_) => ComponentChildren): void {
  const { lcid } = readQuery(window.location.search);
  const texts = textsOf(lcid);
  document.documentElement.lang = languageOf(lcid);
  document.title = titleOf(texts);
  const root = document.getElementById('app');
  if (!root) return;
  root.replaceChildren(); // The page's own skeleton: the app draws the same shapes until the answer is there.
  render(<PageTextsProvider value={texts}>{draw(texts)}</PageTextsProvider>, root);
}
