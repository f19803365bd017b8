import { openPage } from '../page/open';
import { App } from './App';
import './team.css';
import { teamTexts, TextsProvider } from './texts';

openPage(
  teamTexts,
  (texts) => texts.text('Team_Title'),
  (texts) => (
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>
  ),
);
