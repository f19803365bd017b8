import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { PaneStore } from '../client/PaneStore';
import { xrmOf, type ShellDoor } from '../client/xrm';
import { Display } from '../data/display';
import { LookupDialog } from '../fields/LookupDialog';
import { DashboardPage } from '../dashboard/DashboardPage';
import { FormPage } from '../form/FormPage';
import { QuickCreateDialog } from '../form/QuickCreateDialog';
import { localeFor, TextProvider, textsFor } from '../i18n/texts';
import { ListPage } from '../list/ListPage';
import { QuestionDialog } from '../ui/Dialog';
import type { AppDescription } from './contract';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { PageDialog } from './PageDialog';
import { Panes } from './Panes';
import { formOf, routeOf, type Route } from './route';
import { chooseLanguage, loadApp, becomeUser } from './session';
import { ShellProvider, type Shell } from './ShellContext';
import { useDialogs } from './useDialogs';
import { useRoute } from './useRoute';
import { WebResourcePage } from './WebResourcePage';

/** The whole shell over an imported app. Another user or language draws everything anew. */
export function App({ first }: { first: AppDescription }) {
  const [app, setApp] = useState(first);
  const [panes] = useState(() => new PaneStore());
  const [navigationOpen, setNavigationOpen] = useState(() => window.matchMedia('(min-width: 900px)').matches);
  const text = useMemo(() => textsFor(app.language), [app.language]);
  const { question, choice, openedPage, newRow, ask, lookup, openPage, quickCreate } = useDialogs();
  const mayLeave = useCallback(() => ask(text('confirmLeave'), text('unsaved'), text('leave'), text('stay')), [ask, text]);
  const { route, visit, go, guard } = useRoute(mayLeave);
  const shell = useMemo((): Shell => ({ app, display: new Display(localeFor(app.language), { yes: text('yes'), no: text('no') }), go, lookup, quickCreate, ask, guard }), [app, text, go, lookup, quickCreate, ask, guard]);
  const start = startOf(app);
  const current: Route = route.kind === 'home' && start ? start : route;

  useXrm(shell, text('ok'), text('cancel'), openPage, panes);
  useEffect(() => {
    document.documentElement.lang = app.language === 1036 ? 'fr' : 'en';
    document.title = app.app.name;
  }, [app]);

  const reload = async (change: () => void | Promise<void>) => {
    await change();
    panes.clear();
    setApp(await loadApp());
  };
  return (
    <TextProvider value={text}>
      <ShellProvider value={shell}>
        <a class="skip" href="#content" onClick={skipToContent}>
          {text('skip')}
        </a>
        <Header
          app={app}
          onMenu={() => { setNavigationOpen(!navigationOpen); }}
          navigationOpen={navigationOpen}
          onUser={(user) => void reload(() => { becomeUser(user); })}
          onLanguage={(language) => void reload(() => chooseLanguage(language, app.caller))}
        />
        <div class="body">
          {navigationOpen && <Navigation areas={app.siteMap} route={current} />}
          <main id="content" class="content" tabIndex={-1} key={`${app.caller.id}-${String(app.language)}`}>
            <Page key={visit} app={app} route={current} />
          </main>
          <Panes store={panes} />
        </div>
        {newRow && <QuickCreateDialog key={newRow.table.logicalName} {...newRow} />}
        {openedPage && <PageDialog page={openedPage.page} onClose={openedPage.close} />}
        {choice && <LookupDialog tables={choice.tables} onPick={choice.pick} />}
        {question && <QuestionDialog question={question} />}
      </ShellProvider>
    </TextProvider>
  );
}

function Page({ app, route }: { app: AppDescription; route: Route }) {
  if (route.kind === 'page') return <WebResourcePage webResource={route.webResource} />;
  if (route.kind === 'dashboard') return <DashboardPage key={route.id} id={route.id} />;
  const table = route.kind === 'home' ? undefined : app.tables[route.table];
  if (!table) return <p class="loading">{textsFor(app.language)('noApp')}</p>;
  if (route.kind === 'form') return <FormPage key={`${route.table}-${route.id ?? 'new'}`} table={table} id={route.id} defaults={route.defaults} />;
  return route.kind === 'list' ? <ListPage table={table} viewId={route.view} part={route.part} /> : <ListPage table={table} viewId={null} part={null} />;
}

/** The first entry of the site map. */
function startOf(app: AppDescription): Route | null {
  const routes = app.siteMap.flatMap((area) => area.groups.flatMap((group) => group.subAreas)).map(routeOf);
  return routes.find((route) => route !== null) ?? null;
}

/** The client API is a global of the page, as form libraries expect; it always speaks of the current app. */
function useXrm(shell: Shell, ok: string, cancel: string, openPage: ShellDoor['openPage'], panes: PaneStore): void {
  useMemo(() => {
    const xrm = xrmOf({
      app: () => shell.app,
      openForm: (table, id, defaults) => { shell.go(formOf(table, id, defaults)); },
      alert: async (message, title) => { await shell.ask(message, title, ok, null); },
      confirm: (message, title) => shell.ask(message, title, ok, cancel),
      lookup: shell.lookup,
      openPage,
      panes,
    });
    (globalThis as { Xrm?: object }).Xrm = xrm;
  }, [shell, ok, cancel, openPage, panes]);
}

function skipToContent(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
