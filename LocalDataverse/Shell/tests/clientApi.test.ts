import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FormEvent } from '../src/app/contract';
import { formContextOf } from '../src/client/formContext';
import { PaneStore } from '../src/client/PaneStore';
import { findFunction } from '../src/client/libraries';
import { activateTab } from '../src/client/tabApi';
import { xrmOf, type ShellDoor } from '../src/client/xrm';
import { FormSession } from '../src/form/FormSession';
import { app, form, ids, row, table } from './fixtures/app';

interface Attribute {
  getValue(): unknown;
  setValue(value: unknown): void;
  setSubmitMode(mode: string): void;
  getIsDirty(): boolean;
  addOnChange(handler: (context: Context) => void): void;
  fireOnChange(): void;
}
interface Page {
  getControlType(): string;
  getSrc(): string;
  getContentWindow(): Promise<Window>;
}
interface FormContext {
  data: { entity: { getId(): string; addOnSave(h: (context: Context) => void): void; addOnPostSave(h: () => void): void; getIsDirty(): boolean }; refresh(save: boolean): Promise<void>; save(): Promise<void>; addOnLoad(h: () => void): void };
  ui: { getFormType(): number; tabs: { get(name: string): { getDisplayState(): string; setFocus(): void } | null }; controls: { get(): Page[] }; setFormNotification(message: string, level: string, key: string): boolean };
  getAttribute(name: string): Attribute | null;
}
interface Context {
  getFormContext(): FormContext;
  getEventSource(): unknown;
  getEventArgs(): { preventDefault(): void; getSaveMode(): number };
}

const fetch = vi.fn<typeof globalThis.fetch>();
const respond = (status: number, body: unknown = null, headers: Record<string, string> = {}) => new Response(body === null ? null : JSON.stringify(body), { status, headers });
const texts = { scriptFailed: (source: string, message: string) => `${source}: ${message}`, missing: (columns: string) => `missing ${columns}`, conflict: 'conflict' };
const event = (name: string, functionName: string, changes: Partial<FormEvent> = {}): FormEvent => ({ name, attribute: null, tab: null, handlers: [{ functionName, library: 'x.js', enabled: true, passContext: true, parameters: '' }], ...changes });

async function open(events: FormEvent[] = [], handlers: Record<string, (context: Context) => unknown> = {}, id: string | null = ids.account) {
  vi.stubGlobal('fetch', fetch);
  fetch.mockImplementation(() => Promise.resolve(respond(200, row)));
  const find = (name: string) => {
    const handler = handlers[name];
    if (!handler) throw new Error(`no function ${name}`);
    return handler as (context: object) => unknown;
  };
  const session = new FormSession(app(), table(), form({ events }), id, find, texts);
  const context = formContextOf(session, vi.fn());
  session.context = context;
  await session.open({}, () => undefined);
  return { session, context: context as FormContext };
}

const attributeOf = (context: FormContext, name: string): Attribute => {
  const attribute = context.getAttribute(name);
  if (!attribute) throw new Error(`no ${name}`);
  return attribute;
};
const messages = (session: FormSession) => session.state.notices.map((notice) => notice.message);

afterEach(() => {
  vi.unstubAllGlobals();
  fetch.mockReset();
});

describe('events', () => {
  it('OnLoad gets the form with its values', async () => {
    const seen: unknown[] = [];
    await open([event('onload', 'Lib.onLoad')], { 'Lib.onLoad': (context) => seen.push(context.getFormContext().data.entity.getId(), context.getFormContext().getAttribute('name')?.getValue()) });
    expect(seen).toEqual([`{${ids.account.toUpperCase()}}`, 'Rochat']);
  });

  it('a script that throws is named on the form, and the next handler still runs', async () => {
    const later = vi.fn();
    const { session, context } = await open([event('onload', 'Bad.onLoad'), event('onload', 'Lib.onLoad')], {
      'Bad.onLoad': () => {
        throw new Error('boom');
      },
      'Lib.onLoad': later,
    });
    expect(messages(session)).toEqual(['Bad.onLoad: boom']);
    expect(later).toHaveBeenCalledOnce();
    expect(attributeOf(context, 'name').getValue()).toBe('Rochat');
  });

  it('an asynchronous failure and a missing function are named as well', async () => {
    const { session } = await open([event('onload', 'Late.onLoad'), event('onload', 'Gone.onLoad')], { 'Late.onLoad': () => Promise.reject(new Error('late')) });
    await Promise.resolve();
    expect(messages(session)).toEqual(['Gone.onLoad: no function Gone.onLoad', 'Late.onLoad: late']);
  });

  it('OnChange runs for the reader’s change and for fireOnChange, not for setValue', async () => {
    const changed = vi.fn();
    const { context } = await open([event('onchange', 'Lib.changed', { attribute: 'name' })], { 'Lib.changed': changed });
    const name = attributeOf(context, 'name');
    name.setValue('Other');
    expect(changed).not.toHaveBeenCalled();
    name.fireOnChange();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('a tab change tells both tabs', async () => {
    const states: string[] = [];
    const remember = (name: string) => (context: Context) => states.push(`${name} ${String(context.getFormContext().ui.tabs.get(name)?.getDisplayState())}`);
    const { session } = await open([event('tabstatechange', 'A', { tab: 'summary' }), event('tabstatechange', 'B', { tab: 'panel' })], { A: remember('summary'), B: remember('panel') });
    activateTab(session, 'panel');
    expect(states).toEqual(['summary collapsed', 'panel expanded']);
  });
});

describe('saving', () => {
  it('sends the change with the row’s version, then tells scripts and reads anew', async () => {
    const { session, context } = await open();
    const order: string[] = [];
    context.data.entity.addOnPostSave(() => order.push('post save'));
    context.data.addOnLoad(() => order.push('data loaded'));
    attributeOf(context, 'name').setValue('Rochat SA');
    fetch.mockClear();
    await context.data.save();
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(`/api/data/v9.2/accounts(${ids.account})`);
    expect(init).toMatchObject({ method: 'PATCH', body: '{"name":"Rochat SA"}', headers: { 'If-Match': 'W/"7"' } });
    expect(order).toEqual(['post save', 'data loaded']);
    expect(session.state.dirty).toBe(false);
  });

  it('a handler can prevent it', async () => {
    const { session, context } = await open();
    context.data.entity.addOnSave((given) => {
      given.getEventArgs().preventDefault();
    });
    attributeOf(context, 'name').setValue('x');
    fetch.mockClear();
    expect((await session.save()).kind).toBe('refused');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('a required column that is empty is named, and nothing is sent', async () => {
    const { session, context } = await open();
    attributeOf(context, 'name').setValue(null);
    fetch.mockClear();
    expect((await session.save()).kind).toBe('refused');
    expect(messages(session)).toEqual(['missing NAME']);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    [412, { error: { code: '0x80060882', message: 'version' } }, 'conflict (0x80060882)'],
    [400, { error: { code: '0x80040265', message: '[LOY-X] Sentence.' } }, '[LOY-X] Sentence. (0x80040265)'],
  ])('a refusal with status %i stands on the form and keeps what was typed', async (status, body, message) => {
    const { session, context } = await open();
    attributeOf(context, 'name').setValue('typed');
    fetch.mockImplementation(() => Promise.resolve(respond(status, body)));
    expect((await session.save()).kind).toBe('refused');
    expect(messages(session)).toEqual([message]);
    expect(attributeOf(context, 'name').getValue()).toBe('typed');
    expect(session.busy).toBe(false);
  });

  it('a new record answers its id', async () => {
    const { session, context } = await open([], {}, null);
    expect(context.ui.getFormType()).toBe(1);
    attributeOf(context, 'name').setValue('New');
    fetch.mockImplementation(() => Promise.resolve(respond(204, null, { 'OData-EntityId': `http://localhost/api/data/v9.2/accounts(${ids.account})` })));
    expect(await session.save()).toEqual({ kind: 'stored', id: ids.account });
  });
});

describe('what is not provided', () => {
  const door: ShellDoor = { app, openForm: vi.fn(), alert: vi.fn(), confirm: vi.fn(), lookup: vi.fn(), openPage: vi.fn(), panes: new PaneStore() };

  it.each([
    ['WebApi', (xrm: Record<string, unknown>) => xrm.WebApi, 'LocalDataverse does not provide Xrm.WebApi.'],
    ['Page', (xrm: Record<string, unknown>) => xrm.Page, 'LocalDataverse does not provide Xrm.Page.'],
    ['openUrl', (xrm: Record<string, Record<string, unknown>>) => xrm.Navigation?.openUrl, 'LocalDataverse does not provide Xrm.Navigation.openUrl.'],
  ])('Xrm.%s throws by name', (_name, use, message) => {
    expect(() => use(xrmOf(door) as Record<string, never>)).toThrow(message);
  });

  it('formContext throws by name, and refuses values of the wrong type', async () => {
    const { context } = await open();
    expect(() => (context as unknown as Record<string, unknown>).getUser).toThrow('LocalDataverse does not provide formContext.getUser.');
    expect(() => {
      attributeOf(context, 'employees').setValue('12');
    }).toThrow('The column employees of type integer takes no value of type string.');
    expect(context.getAttribute('absent')).toBeNull();
  });

  it('a form library’s function is found by its namespace, or missed by name', () => {
    const onLoad = vi.fn();
    vi.stubGlobal('Loyalty', { Account: { onLoad } });
    expect(findFunction('Loyalty.Account.onLoad')).toBe(onLoad);
    expect(() => findFunction('Loyalty.Account.onSave')).toThrow('No loaded form library has a function Loyalty.Account.onSave.');
  });
});

describe('what is provided', () => {
  it('lookupObjects and openForm go through the shell, ids as on the platform', async () => {
    const picked = { id: ids.user, name: 'Marie', entityType: 'systemuser' };
    const openForm = vi.fn<ShellDoor['openForm']>();
    const xrm = xrmOf({ app, openForm, alert: vi.fn(), confirm: vi.fn(), lookup: () => Promise.resolve(picked), openPage: vi.fn(), panes: new PaneStore() }) as {
      Utility: { lookupObjects(o: object): Promise<unknown>; getGlobalContext(): { userSettings: { languageId: number } } };
      Navigation: { openForm(o: object): Promise<unknown> };
    };
    expect(await xrm.Utility.lookupObjects({ entityTypes: ['systemuser'] })).toEqual([{ ...picked, id: `{${ids.user.toUpperCase()}}` }]);
    expect(xrm.Utility.getGlobalContext().userSettings.languageId).toBe(1033);
    await xrm.Navigation.openForm({ entityName: 'task', entityId: `{${ids.user.toUpperCase()}}` });
    expect(openForm).toHaveBeenCalledWith('task', ids.user, {});
  });

  it('navigateTo opens a page of the solution in a dialog, and nothing else', async () => {
    const openPage = vi.fn<ShellDoor['openPage']>().mockResolvedValue();
    const xrm = xrmOf({ app, openForm: vi.fn(), alert: vi.fn(), confirm: vi.fn(), lookup: vi.fn(), openPage, panes: new PaneStore() }) as { Navigation: { navigateTo(page: object, options: object): Promise<void> } };
    const page = { pageType: 'webresource', webresourceName: 'loy_/promise/new.html', data: '{"id":"1"}' };
    await xrm.Navigation.navigateTo(page, { target: 2, title: 'New promise', width: 720, height: { value: 85, unit: '%' } });
    expect(openPage).toHaveBeenCalledWith({ title: 'New promise', url: '/WebResources/loy_/promise/new.html?data=%7B%22id%22%3A%221%22%7D', width: '720px', height: '85vh' });
    expect(() => xrm.Navigation.navigateTo(page, { target: 1 })).toThrow('LocalDataverse does not provide navigation to page type webresource with target 1.');
    expect(() => xrm.Navigation.navigateTo({ pageType: 'entitylist' }, { target: 2 })).toThrow('page type entitylist');
  });

  it('a command is called with the form, and what it throws stands on the form', async () => {
    const seen: unknown[] = [];
    const { session, context } = await open([], {
      'Lib.run': (form) => seen.push(form),
      'Lib.break': () => {
        throw new Error('boom');
      },
    });
    session.call('Lib.run');
    expect(seen).toEqual([context]);
    expect(session.call('Lib.break')).toBeNull();
    expect(messages(session)).toEqual(['Lib.break: boom']);
  });

  it('a page tells its address with record and language, and its window while it is shown', async () => {
    const { session, context } = await open();
    const page = context.ui.controls.get().find((control) => control.getControlType() === 'webresource');
    if (!page) throw new Error('no page');
    expect(page.getSrc()).toBe(`/WebResources/loy_/coordination/panel.html?id=%7B${ids.account.toUpperCase()}%7D&typename=account&orgname=local&userlcid=1033&orglcid=1033`);
    await expect(page.getContentWindow()).rejects.toThrow('not shown');
    session.registerWindow('WebResource_panel', () => window);
    expect(await page.getContentWindow()).toBe(window);
  });

  it('a refresh reads anew and tells who listens', async () => {
    const { context } = await open();
    const loaded = vi.fn();
    context.data.addOnLoad(loaded);
    attributeOf(context, 'name').setValue('typed');
    await context.data.refresh(false);
    expect(attributeOf(context, 'name').getValue()).toBe('Rochat');
    expect(loaded).toHaveBeenCalledOnce();
  });
});
