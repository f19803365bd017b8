import { openPage } from '../page/open';
import { App } from './App';
import './portfolio.css';
import { portfolioTexts, TextsProvider } from './texts';

openPage(
  portfolioTexts,
  (texts) => texts.text('Portfolio_Title'),
  (texts) => (
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>
  ),
);
