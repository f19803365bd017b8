import { readQuery, readTable } from '../data/query';
import type { Scope } from '../data/redating';
import { BusinessCalendarTable, PromisePolicyTable } from '../generated/tables';
import { openPage } from '../page/open';
import { App } from './App';
import './redating.css';
import { redatingTexts, TextsProvider } from './texts';

/** What the form around the page shows, if one does. */
function scopeOf(search: string): Scope | null {
  const { recordId } = readQuery(search);
  const kind = kinds[readTable(search) ?? ''];
  return recordId && kind ? { kind, id: recordId } : null;
}

const kinds: Readonly<Record<string, Scope['kind']>> = { [BusinessCalendarTable.logicalName]: 'calendar', [PromisePolicyTable.logicalName]: 'policy' };

openPage(
  redatingTexts,
  (texts) => texts.text('Redating_Title'),
  (texts) => (
    <TextsProvider value={texts}>
      <App given={scopeOf(window.location.search)} />
    </TextsProvider>
  ),
);
