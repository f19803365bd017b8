import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Panel, ReaderSettings } from '../data/model';
import type { Problem } from '../data/problem';
import * as TableNames from '../generated/tableNames';
import { recordOpener } from '../host/app';
import type { HostSlot } from '../host/attach';
import type { OpenRecord } from '../host/contract';
import { choices } from '../i18n/choices.gen';
import { Icon } from '../ui/Icon';
import { Message } from '../ui/Message';
import { RecordLink } from '../ui/RecordLink';
import { Failure } from './Failure';
import { loadDialogs } from './loadDialogs';
import { Backstage } from './sections/Backstage';
import { Coverage } from './sections/Coverage';
import { OwnerCard } from './sections/OwnerCard';
import { Promises } from './promises/Promises';
import { RiskCard } from './sections/RiskCard';
import { Satisfaction } from './sections/Satisfaction';
import { Skeleton } from './Skeleton';
import { Stale } from './Stale';
import { Actions } from './tasks/Actions';
import { panelTexts, TextsProvider, useTexts } from './texts';
import { useChanges, useHost, useReconnect } from './useChanges';
import { usePanel } from './usePanel';

interface AppProps {
  accountId: string | null;
  lcid: number;
  /** No form around the page says which account this is: it stands in a side pane. */
  alone?: boolean;
  first: Promise<Panel> | null;
  hosts: HostSlot;
}

export function App({ accountId, lcid, alone = false, first, hosts }: AppProps) {
  const { panel, problem, busy, refresh } = usePanel(accountId, first);
  const host = useHost(hosts);
  useChanges(accountId, host, refresh);
  useReconnect(problem, refresh);
  const { text } = useBoundTexts();
  const openRecord: OpenRecord | undefined = host?.can.includes('navigate') ? (table, id) => void host.openRecord(table, id) : recordOpener(window);

  return (
    <main class="panel" tabIndex={-1} aria-busy={busy} aria-label={text('Panel_Title')} onPointerEnter={prepare} onFocusCapture={prepare}>
      {!panel && <h1 class="reader-only">{text('Panel_Title')}</h1>}
      {!accountId && <Message icon="save" title={text('Panel_UnsavedTitle')} hint={text('Panel_UnsavedHint')} />}
      {accountId && !panel && !problem && <Skeleton />}
      {accountId && !panel && problem && <Failure problem={problem} retry={refresh} />}
      {panel && <Content panel={panel} lcid={lcid} alone={alone} problem={problem} refresh={refresh} openRecord={openRecord} />}
      <Announcer busy={busy} ready={panel !== null && problem === null} />
    </main>
  );
}

/** Who turns to the panel may want a dialog: it should not wait, nor fail when the connection breaks meanwhile. */
function prepare(): void {
  loadDialogs().catch(() => undefined); // Tried again, and told, when a dialog is wanted.
}

function useBoundTexts() {
  const texts = useTexts();
  return useMemo(() => ({ texts, text: texts.text.bind(texts) }), [texts]);
}

interface ContentProps {
  panel: Panel;
  lcid: number;
  alone: boolean;
  problem: Problem | null;
  refresh: () => void;
  openRecord: OpenRecord | undefined;
}

/** The panel in the formats that its answer says the reader wants. */
function Content(props: ContentProps) {
  const settings = JSON.stringify(props.panel.reader);
  const texts = useMemo(() => panelTexts(props.lcid, JSON.parse(settings) as ReaderSettings), [props.lcid, settings]);
  return (
    <TextsProvider value={texts}>
      <Sections {...props} />
    </TextsProvider>
  );
}

function Sections({ panel, lcid, alone, problem, refresh, openRecord }: ContentProps) {
  const { texts, text } = useBoundTexts();
  const { account, generatedOn } = panel;
  const isElsewhere = panel.promises.items.some((item) => texts.format.isElsewhere(item.timeZone, item.promisedOn));
  return (
    <>
      <header class="panel-head">
        <div class="panel-name">
          <h1>{alone ? <RecordLink openRecord={openRecord} table={TableNames.account} id={account.id}>{account.name}</RecordLink> : text('Panel_Title')}</h1>
          <p class="facts">
            {account.segment !== null && <span>{texts.label(choices.segment, account.segment)}</span>}
            {account.renewalOn && <span>{text('Panel_Renewal', { date: texts.format.dateOnly(account.renewalOn) })}</span>}
            <span>{text('Panel_AsOf', { when: texts.format.instant(generatedOn) })}</span>
            {isElsewhere && <span>{text('Panel_Zone', { zone: texts.format.zoneName(generatedOn) })}</span>}
          </p>
        </div>
        <button type="button" class="button" onClick={refresh}>
          <Icon name="refresh" />
          {text('Panel_Refresh')}
        </button>
      </header>
      {problem && <Stale problem={problem} since={generatedOn} />}
      <div class="grid">
        <RiskCard panel={panel} refresh={refresh} openRecord={openRecord} />
        <Satisfaction risk={panel.risk} />
        <OwnerCard owner={panel.owner} />
      </div>
      <Promises panel={panel} lcid={lcid} refresh={refresh} openRecord={openRecord} />
      <div class="grid grid-two">
        <Actions panel={panel} openRecord={openRecord} />
        <Coverage coverage={panel.coverage} now={generatedOn} />
      </div>
      <Backstage panel={panel} />
    </>
  );
}

/** The one polite live region: says when a refresh that the reader may wait for has ended. */
function Announcer({ busy, ready }: { busy: boolean; ready: boolean }) {
  const { text } = useBoundTexts();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (busy) setSaid(text('Panel_Loading'));
    else setSaid(ready ? text('Panel_Updated') : '');
  }, [busy, ready, text]);
  return (
    <p class="reader-only" role="status">
      {said}
    </p>
  );
}
