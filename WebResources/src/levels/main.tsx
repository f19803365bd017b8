import { openPage } from '../page/open';
import { App } from './App';
import './levels.css';
import { levelsTexts, TextsProvider } from './texts';

openPage(
  levelsTexts,
  (texts) => texts.text('Levels_Title'),
  (texts) => (
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>
  ),
);
