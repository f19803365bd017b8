import { openPage } from '../page/open';
import { App } from './App';
import './margins.css';
import { marginsTexts, TextsProvider } from './texts';

openPage(
  marginsTexts,
  (texts) => texts.text('Margins_Title'),
  (texts) => (
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>
  ),
);
