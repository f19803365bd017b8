import { getPanel } from '../data/api';
import { readQuery } from '../data/query';
import '../styles/tokens.gen.css';
import '../styles/base.css';
import '../styles/form.css';
import '../styles/explanation.css';
import './promise.css';
import { render } from 'preact';
import { languageOf } from '../i18n/language';
import { NewPage } from './NewPage';
import { promiseTexts, TextsProvider } from './texts';

const query = readQuery(window.location.search);
const first = query.recordId ? getPanel(query.recordId) : null;
first?.catch(() => undefined); // The page shows the refusal; until it does, nobody else has to hear of it.

const texts = promiseTexts(query.lcid);
document.documentElement.lang = languageOf(query.lcid);
document.title = texts.text('Promise_Title');

// Whoever shows this page as a dialog closes it when the page closes itself.
const close = (): void => {
  window.close();
};

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(
    <TextsProvider value={texts}>
      <NewPage
        accountId={query.recordId}
        first={first}
        lcid={query.lcid}
        suggestedName={query.name}
        taskId={query.taskId}
        close={close}
      />
    </TextsProvider>,
    root,
  );
}
