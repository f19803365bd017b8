import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { app, form, ids, row, table } from './fixtures/app';
import { answer, command, drawShell, rowsOrRow } from './fixtures/shell';

const { fetch, lastFetch, root, settle, show } = drawShell(rowsOrRow);
const text = () => root.textContent;
const field = (label: string) => [...root.querySelectorAll('label')].find((l) => l.textContent.startsWith(label));

describe('page of the solution', () => {
  it('stands in the site map and opens inside the shell, with the languages in its address', async () => {
    await show('#/page/loy_/report/report.html');
    expect(root.querySelector('nav a[aria-current]')?.textContent).toBe('Report');
    expect(root.querySelector('nav a[aria-current]')?.getAttribute('href')).toBe('#/page/loy_/report/report.html');
    const frame = root.querySelector('iframe');
    expect(frame?.title).toBe('Report');
    expect(frame?.getAttribute('src')).toMatch(/^\/WebResources\/loy_\/report\/report\.html\?orgname=.*&userlcid=1033&orglcid=1033$/);
  });

  it('that the site map does not name is not opened', async () => {
    await show('#/page/loy_/other/other.html');
    expect(root.querySelector('iframe')).toBeNull();
  });
});

describe('list', () => {
  it('draws the view’s columns in order, with labels, links and formatted values', async () => {
    await show('#/list/account');
    expect([...root.querySelectorAll('th')].map((th) => th.textContent)).toEqual(['Name', 'Segment', 'FULLNAME']);
    expect([...root.querySelectorAll('td')].map((td) => td.textContent)).toEqual(['Rochat', 'Key account', 'Linked name']);
    expect(root.querySelector('td a')?.getAttribute('href')).toBe(`#/form/account/${ids.account}`);
    expect(root.querySelector('nav a[aria-current]')?.textContent).toBe('Accounts');
  });

  it('offers to make a row to whoever may', async () => {
    const offers = () => [...root.querySelectorAll('.commands button')].some((button) => button.textContent === 'New');
    await show('#/list/account');
    expect(offers()).toBe(true);
    render(null, root);
    await show('#/list/account', app(table({ canCreate: false })));
    expect(offers()).toBe(false);
    render(null, root);
    await show(`#/form/account/${ids.account}`, app(table({ canCreate: false })));
    expect(offers()).toBe(false);
  });

  it('pages, sorts and searches in the view’s own query', async () => {
    await show('#/list/account');
    root.querySelector<HTMLElement>('[aria-label="Next page"]')?.click();
    await settle();
    expect(lastFetch()).toContain('page="2"');
    root.querySelector<HTMLElement>('.grid-sort')?.click();
    await settle();
    expect(lastFetch()).toMatch(/<order attribute="name" descending="false"/);
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('no search');
    search.value = 'roch';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    search.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(lastFetch()).toContain('<condition attribute="name" operator="like" value="%roch%"');
  });

  it('a refused request shows the platform’s code and can be tried again', async () => {
    fetch.mockImplementation(() => Promise.resolve(new Response('{"error":{"code":"0x80040220","message":"No privilege."}}', { status: 403 })));
    await show('#/list/account');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('No privilege. (0x80040220)');
  });
});

describe('form', () => {
  it('draws an input for each type, with the row’s values', async () => {
    await show(`#/form/account/${ids.account}`);
    expect(root.querySelector('h1')?.textContent).toBe('Rochat');
    const input = (id: string) => root.querySelector<HTMLInputElement>(`#field-${id}`);
    expect([input('name')?.type, input('name')?.value]).toEqual(['text', 'Rochat']);
    expect(input('description')?.tagName).toBe('TEXTAREA');
    expect([input('employees')?.type, input('employees')?.value]).toEqual(['number', '12']);
    expect([input('segment')?.tagName, input('segment')?.value]).toEqual(['SELECT', '1']);
    expect([input('locked')?.getAttribute('role'), input('locked')?.checked]).toEqual(['switch', true]);
    expect([input('renewalon')?.type, input('renewalon')?.value]).toEqual(['date', '2027-02-01']);
    expect(input('renewalon')?.parentElement?.querySelectorAll('input')).toHaveLength(1);
    expect(input('seenon')?.parentElement?.querySelectorAll('input')).toHaveLength(2);
    expect(root.querySelector('.lookup[data-column=ownerid]')?.textContent).toContain('Marie Dubois');
  });

  it('draws the buttons of solutions, enabled as their rules say, and runs them with the form', async () => {
    const run = vi.fn<(form: { data: { entity: { getId: () => string } } }) => void>();
    vi.stubGlobal('Lib', { run, yes: () => true, no: () => false });
    const ruled = (id: string, rule: string) => command({ id, label: id, enableRules: [{ functionName: rule, library: 'x.js' }] });
    await show(`#/form/account/${ids.account}`, app(table({ commands: [ruled('Promise', 'Lib.yes'), ruled('Never', 'Lib.no'), command({ label: 'Of lists', place: 'list' })] })));
    expect(text()).not.toContain('Of lists');
    const [promise, never] = ['Promise', 'Never'].map((name) => [...root.querySelectorAll<HTMLButtonElement>('.commands button')].find((b) => b.textContent === name));
    expect(never?.disabled).toBe(true);
    expect(promise?.title).toBe('Makes a promise');
    expect(promise?.querySelector('img')?.getAttribute('src')).toBe('/WebResources/loy_/icon.svg');
    promise?.click();
    expect(run.mock.calls[0]?.[0].data.entity.getId()).toBe(`{${ids.account.toUpperCase()}}`);
  });

  it('marks required and read-only columns', async () => {
    await show(`#/form/account/${ids.account}`);
    expect(field('NAME')?.textContent).toContain('required');
    expect(root.querySelector('.field-locked')?.textContent).toContain('SCORE (read-only)');
    expect(root.querySelector('#field-score')).toBeNull();
  });

  it('hides what the form hides', async () => {
    const hidden = form();
    const cells = hidden.tabs[0]?.columns[0]?.sections[0]?.rows[0] ?? [];
    for (const cell of cells) if (cell.control?.id === 'employees') cell.visible = false;
    await show(`#/form/account/${ids.account}`, app(table({ forms: [hidden] })));
    expect(root.querySelector('#field-employees')).toBeNull();
  });

  it('tabs open with the mouse and the arrow keys, and a page gets its parameters', async () => {
    await show(`#/form/account/${ids.account}`);
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((tab) => [tab.textContent, tab.getAttribute('aria-selected'), tab.tabIndex])).toEqual([
      ['Summary', 'true', 0],
      ['Panel', 'false', -1],
    ]);
    tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    await settle();
    const frame = root.querySelector('iframe');
    expect(frame?.getAttribute('src')).toContain(`panel.html?id=%7B${ids.account.toUpperCase()}%7D&typename=account`);
  });

  it('a change is told as unsaved, and saving sends it', async () => {
    await show(`#/form/account/${ids.account}`);
    const name = root.querySelector<HTMLInputElement>('#field-name');
    if (!name) throw new Error('no name');
    name.value = 'Rochat SA';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(text()).toContain('Unsaved changes');
    [...root.querySelectorAll('button')].find((button) => button.textContent === 'Save')?.click();
    await settle();
    expect(fetch.mock.calls.find(([, init]) => init?.method === 'PATCH')?.[1]?.body).toBe('{"name":"Rochat SA"}');
  });

  it('leaving with unsaved changes asks first', async () => {
    await show(`#/form/account/${ids.account}`);
    const name = root.querySelector<HTMLInputElement>('#field-name');
    if (!name) throw new Error('no name');
    name.value = 'changed';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    window.location.hash = '#/list/account';
    await settle();
    expect(root.querySelector('dialog')?.textContent).toContain('Leave without saving?');
    expect(window.location.hash).toBe(`#/form/account/${ids.account}`);
    [...root.querySelectorAll('dialog button')].find((button) => button.textContent === 'Leave')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(window.location.hash).toBe('#/list/account');
    await vi.waitFor(() => {
      expect(root.querySelector('table')).not.toBeNull();
    });
  });

  it('hostile names stay text', async () => {
    fetch.mockImplementation(() => answer({ ...row, name: '<img src=x onerror=alert(1)>' }));
    await show(`#/form/account/${ids.account}`);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
