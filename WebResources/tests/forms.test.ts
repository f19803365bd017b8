import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as account from '../src/form/account';
import '../src/form/promise';
import { tellChanged } from '../src/host/changes';
import type { Host } from '../src/host/contract';
import { accountId, FormMock, mockXrm, policyId } from './fixtures/form';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
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
