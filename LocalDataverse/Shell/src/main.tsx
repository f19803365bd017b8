import '../../../WebResources/src/styles/tokens.gen.css';
import './styles/tokens.gen.css';
import '../../../WebResources/src/styles/base.css';
import './styles/shell.css';
import './styles/form.css';
import './styles/chart.css';
import { render } from 'preact';
import { App } from './app/App';
import { formatRoute, formOf } from './app/route';
import { loadApp, takeUserOfLink } from './app/session';
import { TextProvider, textsFor } from './i18n/texts';
import { Failed } from './ui/Failed';

const root = document.getElementById('app');
const french = 1036;

/** main.aspx?pagetype=entityrecord&etn=…&id=… as the platform writes record links. */
function takeRecordLink(): void {
  const query = new URLSearchParams(window.location.search);
  const table = query.get('etn');
  if (query.get('pagetype') !== 'entityrecord' || !table) return;
  const id = query.get('id')?.replace(/[{}]/g, '').toLowerCase() ?? null;
  window.history.replaceState(null, '', `/${formatRoute(formOf(table, id))}`);
}

async function start(into: HTMLElement): Promise<void> {
  try {
    const app = await loadApp();
    render(<App first={app} />, into);
  } catch (error) {
    const text = textsFor(navigator.language.startsWith('fr') ? french : 0);
    const reason = error instanceof Error ? error : new Error(String(error));
    render(
      <TextProvider value={text}>
        <main class="page">
          <Failed error={reason} retry={() => void start(into)} />
        </main>
      </TextProvider>,
      into,
    );
  }
}

takeUserOfLink();
takeRecordLink();
if (root) void start(root);
