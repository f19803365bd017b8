import { openPage } from '../page/open';
import { App } from './App';
import './backtest.css';
import { backtestTexts, TextsProvider } from './texts';

openPage(
  backtestTexts,
  (texts) => texts.text('Backtest_Title'),
  (texts) => (
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>
  ),
);
