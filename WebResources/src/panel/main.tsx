import { getPanel } from '../data/api';
import { readQuery, readTable } from '../data/query';
import { HostSlot } from '../host/attach';
import '../styles/tokens.gen.css';
import '../styles/base.css';
import '../styles/form.css';
import './panel.css';
import { render } from 'preact';
import { languageOf } from '../i18n/language';
import { App } from './App';
import { panelTexts, TextsProvider } from './texts';

// The request leaves before anything is drawn: nothing on the page is needed for it.
const query = readQuery(window.location.search);
const first = query.recordId ? getPanel(query.recordId) : null;
first?.catch(() => undefined); // The page shows the refusal; until it does, nobody else has to hear of it.

const hosts = new HostSlot();
window.loyCoordination = {
  version: 1,
  attach: (host) => {
    hosts.attach(host);
  },
};

const texts = panelTexts(query.lcid);
document.documentElement.lang = languageOf(query.lcid);
document.title = texts.text('Panel_Title');

const root = document.getElementById('app');
if (root) {
  root.replaceChildren(); // The page's own skeleton: the app draws the same shapes until the answer is there.
  render(
    <TextsProvider value={texts}>
      <App accountId={query.recordId} lcid={query.lcid} alone={readTable(window.location.search) === null} first={first} hosts={hosts} />
    </TextsProvider>,
    root,
  );
}
