import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as account from '../src/form/account';
import * as commands from '../src/form/commands';
import * as promise from '../src/form/promise';
import { tellChanged } from '../src/host/changes';
import type { ExplanationState, Host } from '../src/host/contract';
import { FormMock, mockXrm } from './fixtures/form';

const accountId = '0a0a0a0a-0000-0000-0000-000000000001';
const policyId = '0b0b0b0b-0000-0000-0000-000000000001';
const fetch = vi.fn<typeof globalThis.fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetch.mockReset();
});

it('both libraries publish the names that the forms call', () => {
  const { Loyalty } = globalThis as unknown as { Loyalty: Record<string, object> };
  expect(Object.keys(Loyalty.Account ?? {})).toEqual(['onLoad', 'onTabStateChange']);
  expect(Object.keys(Loyalty.Promise ?? {})).toEqual(['onLoad', 'onQuoteInputChange']);
});

describe('account form', () => {
  const savedForm = () => new FormMock('account', `{${accountId.toUpperCase()}}`, 'loy_/coordination/panel.html');

  it('keeps trying until the panel is parsed, then attaches once', async () => {
    mockXrm(1036);
    const form = savedForm();
    const hosts: Host[] = [];
    account.onLoad(form.event);
    await vi.advanceTimersByTimeAsync(300);
    expect(hosts).toHaveLength(0);
    form.page = { loyCoordination: { version: 1, attach: (host) => hosts.push(host) } };
    await vi.advanceTimersByTimeAsync(300);
    expect(hosts.map((host) => [host.recordId, host.lcid])).toEqual([[accountId, 1036]]);
  });

  it('a tab change attaches anew and ends the older host', async () => {
    mockXrm();
    const form = savedForm();
    const hosts: Host[] = [];
    form.page = { loyCoordination: { version: 1, attach: (host) => hosts.push(host) } };
    account.onLoad(form.event);
    await vi.advanceTimersByTimeAsync(100);
    account.onTabStateChange(form.event);
    await vi.advanceTimersByTimeAsync(100);
    expect(hosts.map((host) => host.signal.aborted)).toEqual([true, false]);
  });

  it('tells the panel of each save, and not after the connection ended', async () => {
    mockXrm();
    const form = savedForm();
    const saves: string[] = [];
    const names = ['first', 'second'];
    form.page = {
      loyCoordination: {
        version: 1,
        attach: (host) => {
          const name = names.shift() ?? '';
          host.onSaved(() => saves.push(name));
        },
      },
    };
    account.onLoad(form.event);
    await vi.advanceTimersByTimeAsync(100);
    form.entity.save();
    account.onTabStateChange(form.event);
    await vi.advanceTimersByTimeAsync(100);
    form.entity.save();
    expect(saves).toEqual(['first', 'second']);
  });

  it('leaves an unsaved account alone, and gives up after ten seconds', async () => {
    mockXrm();
    const unsaved = savedForm();
    unsaved.entity.id = '';
    account.onLoad(unsaved.event);
    expect(vi.getTimerCount()).toBe(0);
    account.onLoad(savedForm().event);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lends opening of records and the choice of a user', async () => {
    const { openForm, lookupObjects } = mockXrm();
    lookupObjects.mockResolvedValue([{ id: `{${policyId.toUpperCase()}}`, name: 'Léa Martin', entityType: 'systemuser' }]);
    const form = savedForm();
    let host: Host | undefined;
    form.page = { loyCoordination: { version: 1, attach: (lent) => (host = lent) } };
    account.onLoad(form.event);
    await vi.advanceTimersByTimeAsync(100);
    await host?.openRecord('task', 't1');
    expect(openForm).toHaveBeenCalledWith({ entityName: 'task', entityId: 't1' });
    expect(await host?.pickUser()).toEqual({ id: policyId, name: 'Léa Martin' });
  });
});

describe('account form beside a pane', () => {
  const other = '0d0d0d0d-0000-0000-0000-000000000001';
  /** Channels as in a browser: each hears all others, but not itself. */
  class Channel {
    static readonly open = new Set<Channel>();
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor() {
      Channel.open.add(this);
    }
    postMessage(data: unknown) {
      for (const channel of Channel.open) if (channel !== this) channel.onmessage?.({ data });
    }
    close() {
      Channel.open.delete(this);
    }
  }
  const openForm = (id = accountId) => {
    mockXrm();
    const form = new FormMock('account', `{${id.toUpperCase()}}`, 'none');
    account.onLoad(form.event);
    return form;
  };

  beforeEach(() => {
    Channel.open.clear();
    vi.stubGlobal('BroadcastChannel', Channel);
  });

  it('reads again what the pane has changed, once at once and once for work that follows', async () => {
    const form = openForm();
    tellChanged(other);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(form.refresh).not.toHaveBeenCalled();
    tellChanged(accountId);
    await vi.advanceTimersByTimeAsync(0);
    expect(form.refresh).toHaveBeenCalledExactlyOnceWith(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(form.refresh).toHaveBeenCalledTimes(2);
  });

  it('keeps what the reader has entered', async () => {
    const form = openForm();
    form.column('name').setValue('Half a name');
    tellChanged(accountId);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(form.refresh).not.toHaveBeenCalled();
  });

  it('tells of its own save without reading again, and is silent once another form is open', async () => {
    const heard = vi.fn();
    new Channel().onmessage = heard;
    const form = openForm();
    form.entity.postSaveEventHandlers.forEach((handler) => { (handler as () => void)(); });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ data: { kind: 'changed', accountId } });
    openForm(other);
    tellChanged(accountId);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(form.refresh).not.toHaveBeenCalled();
  });
});

describe('the command that makes a promise', () => {
  const taskId = '0c0c0c0c-0000-0000-0000-000000000001';
  const activity = (table: string) => {
    const form = new FormMock(table, `{${taskId.toUpperCase()}}`, 'none');
    form.entity.primaryValue = 'Noise in the fan';
    form.column('regardingobjectid', [{ id: `{${accountId.toUpperCase()}}`, entityType: 'account' }]);
    return form;
  };
  const run = async (form: FormMock): Promise<unknown> => {
    const { navigateTo } = mockXrm();
    await commands.makePromise(form.context);
    return JSON.parse((navigateTo.mock.calls[0]?.[0] as { data: string }).data);
  };

  it('on a task tells the page which task to link, then shows the link', async () => {
    const form = activity('task');
    expect(await run(form)).toEqual({ v: 1, id: accountId, lcid: 1033, name: 'Noise in the fan', taskId });
    expect(form.refresh).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each(['loy_promiseid', 'loy_playid'])('on a task that serves a promise or a play (%s) suggests no name, since its subject is backstage', async (column) => {
    const form = activity('task');
    form.column(column, [{ id: accountId, entityType: 'x' }]);
    expect(await run(form)).toMatchObject({ name: '' });
  });

  it('on a task with changes keeps what was entered', async () => {
    const form = activity('task');
    form.column('description').setValue('Half a sentence');
    await run(form);
    expect(form.refresh).not.toHaveBeenCalled();
  });

  it.each([
    ['task', 1033, 'Choose an account as Regarding or as Account'],
    ['email', 1036, 'un compte'],
  ])('on a %s about nothing opens no page and says what is missing', async (table, lcid, sentence) => {
    const { navigateTo, openAlertDialog } = mockXrm(lcid);
    const form = new FormMock(table, taskId, 'none');
    form.column('regardingobjectid', [{ id: policyId, entityType: 'contact' }]);
    await commands.makePromise(form.context);
    expect(navigateTo).not.toHaveBeenCalled();
    expect(openAlertDialog.mock.calls[0]?.[0].text).toContain(sentence);
  });

  it('waits for the first save', () => {
    expect(commands.isSaved(new FormMock('account', '', 'none').context)).toBe(false);
    expect(commands.isSaved(activity('task').context)).toBe(true);
  });

  it('on an e-mail links nothing', async () => {
    const form = activity('email');
    expect(await run(form)).toEqual({ v: 1, id: accountId, lcid: 1033, name: 'Noise in the fan' });
    expect(form.refresh).not.toHaveBeenCalled();
  });
});

describe('the commands that show the panel', () => {
  const other = '0d0d0d0d-0000-0000-0000-000000000001';

  it('make one pane, and lead it to the account of the form or of the selected row', async () => {
    const { createPane, pane } = mockXrm(1036);
    await commands.showPanel(new FormMock('account', `{${accountId.toUpperCase()}}`, 'none').context);
    await commands.showPanelOfRow(`{${other.toUpperCase()}}`);
    expect(createPane).toHaveBeenCalledExactlyOnceWith({ paneId: 'loy_coordination', title: 'Coordination', imageSrc: 'WebResources/loy_/icons/pane.svg', width: 340, canClose: true, alwaysRender: true });
    const opened = pane.navigate.mock.calls.map(([page]) => page as Xrm.Navigation.PageInputHtmlWebResource);
    expect(opened.map(({ webresourceName, data = '' }) => [webresourceName, JSON.parse(data) as unknown])).toEqual([
      ['loy_/coordination/panel.html', { v: 1, id: accountId, lcid: 1036 }],
      ['loy_/coordination/panel.html', { v: 1, id: other, lcid: 1036 }],
    ]);
    expect(pane.select).toHaveBeenCalledTimes(2);
  });

  it('do nothing without a row', async () => {
    const { createPane } = mockXrm();
    await commands.showPanelOfRow('');
    expect(createPane).not.toHaveBeenCalled();
  });
});

describe('promise form', () => {
  const quote = { TargetOn: '2026-11-25T08:00:00Z', PromisedOn: '2026-11-26T08:00:00Z', MarginMinutes: 240, Explanation: '{"version":1}', OwnerLoad: '{"version":1}' };
  const answer = (status: number, body: unknown) => fetch.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
  const newForm = () => {
    const form = new FormMock('loy_promise', '', 'loy_/promise/explanation.html');
    const states: ExplanationState[] = [];
    form.page = { loyExplanation: { version: 1, show: (state) => states.push(state) } };
    const policy = form.column('loy_policyid', [{ id: `{${policyId}}` }]);
    form.column('loy_accountid', [{ id: accountId }]);
    const shown = ['loy_targeton', 'loy_promisedon', 'loy_marginminutes'].map((name) => form.column(name));
    return { form, policy, shown, states };
  };

  it('shows both dates and the reason before saving, and never sends them', async () => {
    mockXrm(1036);
    answer(200, quote);
    const { form, shown, states } = newForm();
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(form.valueOf('loy_targeton')).toEqual(new Date(quote.TargetOn));
    expect(form.valueOf('loy_promisedon')).toEqual(new Date(quote.PromisedOn));
    expect(shown.map((column) => column.getSubmitMode())).toEqual(['never', 'never', 'never']);
    expect(states.at(-1)).toEqual({ lcid: 1036, explanation: quote.Explanation, preview: true, problem: null });
  });

  it('a refusal says its sentence and code, and takes the dates away', async () => {
    mockXrm();
    answer(400, { error: { code: '0x80040265', message: '[LOY-CALENDAR-NEVER-OPEN] The calendar never opens. Add hours.' } });
    const { form, shown, states } = newForm();
    shown[1]?.setValue(new Date());
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(form.ui.formNotifications.map((notice) => [notice.level, notice.message])).toEqual([['ERROR', 'The calendar never opens. Add hours. (code LOY-CALENDAR-NEVER-OPEN)']]);
    expect(form.valueOf('loy_promisedon')).toBeNull();
    expect(states.at(-1)?.problem).toContain('never opens');
  });

  it('only the answer to the newest input counts', async () => {
    mockXrm();
    const { form, states } = newForm();
    fetch.mockImplementation((_url, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => { reject(new Error('aborted')); })));
    promise.onQuoteInputChange(form.event);
    answer(200, quote);
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(form.ui.formNotifications).toBeUndefined();
    expect(states.map((state) => state.preview)).toEqual([true]);
  });

  it('without a policy there is no request and nothing to explain', async () => {
    mockXrm();
    const { form, policy, states } = newForm();
    policy.setValue(null);
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(fetch).not.toHaveBeenCalled();
    expect(states.at(-1)?.explanation).toBeNull();
  });

  it('a saved promise shows its stored reason and is never quoted anew', async () => {
    mockXrm();
    const { form, states } = newForm();
    form.entity.id = policyId;
    form.column('loy_explanation', '{"version":1,"stored":true}');
    promise.onLoad(form.event);
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(fetch).not.toHaveBeenCalled();
    const stored = { lcid: 1033, explanation: '{"version":1,"stored":true}', preview: false, problem: null };
    expect(states).toEqual([stored]);
    // Back on its tab the page is new and knows nothing; a save may have changed the reason.
    form.changeTab();
    await vi.advanceTimersByTimeAsync(200);
    form.entity.save();
    await vi.advanceTimersByTimeAsync(200);
    expect(states).toEqual([stored, stored, stored]);
  });
});
