import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActionItem, Panel } from '../src/data/model';
import { loadDialogs } from '../src/panel/loadDialogs';
import { departmentOf } from '../src/panel/tasks/actionOrder';
import { Actions } from '../src/panel/tasks/Actions';
import { panelTexts, TextsProvider } from '../src/panel/texts';
import { abilities, panel } from './fixtures/panel';

const sales = 725100000;
const fetch = vi.fn<typeof globalThis.fetch>();
const changed = vi.fn();
let root: HTMLElement;

const action = (id: string, dueOn: string | null = null): ActionItem => ({ id, subject: `Call ${id}`, department: sales, responsible: null, dueOn, promiseId: null, playId: null });
const withActions = (count: number, total = count): Panel => panel({ actions: { total, items: Array.from({ length: count }, (_, index) => action(String(index))) } });
const sent = () => fetch.mock.calls.map(([address, request]) => ({ address: (address as string).replace('/api/data/v9.2', ''), method: request?.method, body: JSON.parse((request?.body as string | undefined) ?? 'null') as unknown }));
const accept = () => fetch.mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })));
const refuse = (code: string, status = 400) => fetch.mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ error: { code, message: 'No.' } }), { status })));
const text = () => root.textContent.replace(/[\u00a0\u202f]/g, ' ');
const button = (name: string) => [...root.querySelectorAll('button')].find((b) => b.textContent.includes(name));
const open = () =>
  act(() => {
    const details = root.querySelector('details');
    if (!details) throw new Error('Nothing to open.');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
const settle = async () => {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
};
const press = async (name: string) => {
  await act(() => button(name)?.click());
  await settle();
};
const type = async (label: string, value: string) => {
  const id = [...root.querySelectorAll('label')].find((l) => l.textContent.startsWith(label))?.htmlFor ?? '';
  await act(() => {
    const input = root.querySelector<HTMLInputElement>(`[id="${id}"]`);
    if (!input) throw new Error(`No ${label}.`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

async function show(content: Panel) {
  await act(() => {
    render(
      <TextsProvider value={panelTexts(1033, { timeZone: 'Europe/Zurich' })}>
        <Actions panel={content} openRecord={undefined} />
      </TextsProvider>,
      root,
    );
  });
  await settle();
}

beforeEach(async () => {
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('BroadcastChannel', class { postMessage = changed; close = () => undefined; });
  await loadDialogs();
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  fetch.mockReset();
  changed.mockReset();
});

describe('an action done in one click', () => {
  it('goes once the server has taken its end, and says so where the focus is', async () => {
    accept();
    await show(withActions(2));
    await press('Done: Call 0');
    expect(sent()).toEqual([{ address: '/tasks(0)', method: 'PATCH', body: { statecode: 1, statuscode: 5 } }]);
    expect(root.querySelectorAll('.actions li')).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Done: Call 0');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('stays and says the code when it is refused, and can be tried again', async () => {
    refuse('LOY-TEST');
    await show(withActions(1));
    await press('Done: Call 0');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('LOY-TEST');
    expect(root.querySelectorAll('.actions li')).toHaveLength(1);
    expect(changed).not.toHaveBeenCalled();
    accept();
    await press('Done: Call 0');
    expect(root.querySelectorAll('.actions li')).toHaveLength(0);
  });

  it('that somebody deleted meanwhile says so', async () => {
    refuse('0x80040217', 404);
    await show(withActions(1));
    await press('Done: Call 0');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no longer exists');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('0x80040217');
  });

  it('stays away while another one is done, until the panel has looked again', async () => {
    accept();
    await show(withActions(3));
    await press('Done: Call 0');
    await press('Done: Call 1');
    expect([...root.querySelectorAll('.action-subject')].map((subject) => subject.textContent)).toEqual(['Call 2']);
    await show(withActions(3));
    expect(root.querySelectorAll('.actions li')).toHaveLength(3);
  });

  it('is sent once, however often it is pressed meanwhile', async () => {
    fetch.mockImplementation(() => new Promise(() => undefined));
    await show(withActions(1));
    await press('Done: Call 0');
    await press('Done: Call 0');
    expect(fetch).toHaveBeenCalledOnce();
    expect(root.querySelector('.actions li')?.getAttribute('aria-busy')).toBe('true');
  });

  it('is taken back with one more', async () => {
    accept();
    await show(withActions(1));
    await press('Done: Call 0');
    await press('Undo');
    expect(sent().at(-1)).toEqual({ address: '/tasks(0)', method: 'PATCH', body: { statecode: 0, statuscode: 2 } });
    expect(text()).toContain('Open again: Call 0');
    expect(root.querySelectorAll('.actions li')).toHaveLength(1);
  });

  it('is offered to nobody who may not', async () => {
    await show(panel({ can: abilities(false) }));
    expect(button('Done')).toBeUndefined();
    expect(button('New action')).toBeUndefined();
    expect(text()).toContain('Call back');
  });
});

describe('a new action', () => {
  it('takes what and by when, and is the reader’s own for their department', async () => {
    accept();
    await show(panel());
    await press('New action');
    expect(root.querySelector('dialog')?.textContent).toContain('New action: Sales');
    expect(root.querySelectorAll('dialog input, dialog select, dialog textarea')).toHaveLength(2);
    await type('What is to be done', ' Send the corrected invoice ');
    await type('By when', '2026-11-25T17:00');
    await press('Add the action');
    expect(sent()).toEqual([{ address: '/tasks', method: 'POST', body: { subject: 'Send the corrected invoice', 'regardingobjectid_account_task@odata.bind': '/accounts(a1)', scheduledend: '2026-11-25T16:00:00Z', loy_department: sales } }]);
    expect(text()).toContain('Send the corrected invoice: added.');
    expect(root.querySelector('dialog')).toBeNull();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('needs no deadline, and no department of a reader who answers for none', async () => {
    accept();
    await show(panel({ coverage: [] }));
    await press('New action');
    await type('What is to be done', 'Call back');
    await press('Add the action');
    expect(sent()[0]?.body).toEqual({ subject: 'Call back', 'regardingobjectid_account_task@odata.bind': '/accounts(a1)' });
  });

  // The panel was answered at 09:00 in Zurich.
  it.each([
    ['2026-11-24T08:59', true],
    ['2026-11-24T09:00', false],
    ['2026-11-24T09:01', false],
  ])('due at %s is refused as past: %s', async (due, isRefused) => {
    accept();
    await show(panel());
    await press('New action');
    await type('What is to be done', 'Call back');
    await type('By when', due);
    await press('Add the action');
    expect(fetch).toHaveBeenCalledTimes(isRefused ? 0 : 1);
    expect(text().includes('This moment has passed')).toBe(isRefused);
  });

  it('without words is asked for them, and keeps the rest', async () => {
    await show(panel());
    await press('New action');
    await type('By when', '2026-11-25T17:00');
    await press('Add the action');
    expect(text()).toContain('Fill this in.');
    expect(root.querySelector<HTMLInputElement>('input[type=datetime-local]')?.value).toBe('2026-11-25T17:00');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('that is refused says why and loses nothing', async () => {
    refuse('0x80040220', 403);
    await show(panel());
    await press('New action');
    await type('What is to be done', 'Call back');
    await press('Add the action');
    expect(root.querySelector('dialog [role=alert]')?.textContent).toContain('0x80040220');
    expect(root.querySelector<HTMLInputElement>('dialog input[type=text]')?.value).toBe('Call back');
  });
});

describe('a long list of actions', () => {
  it.each([
    [9, 9, false],
    [10, 10, false],
    [11, 10, true],
  ])('of %s shows %s at first', async (count, shown, hasMore) => {
    await show(withActions(count));
    expect(root.querySelectorAll('.actions li')).toHaveLength(shown);
    expect(root.querySelector('details') !== null).toBe(hasMore);
    if (!hasMore) return;
    expect(root.querySelector('summary')?.textContent).toBe('1 more action');
    await open();
    expect(root.querySelectorAll('.actions li')).toHaveLength(count);
  });

  it('shows the most urgent first, counts what stands there, and says when there are more', async () => {
    const items = [...withActions(11).actions.items, action('urgent', '2026-11-20T08:00:00Z')];
    await show(panel({ actions: { total: 60, items } }));
    expect(root.querySelector('.actions li')?.textContent).toContain('Call urgent');
    expect(root.querySelector('h3 .count')?.textContent).toBe('10');
    expect(root.querySelector('summary')?.textContent).toBe('2 more actions');
    expect(text()).toContain('12 of 60 shown');
  });
});

describe('departmentOf', () => {
  it('is the one that the reader answers for', () => {
    const { coverage } = panel();
    expect(departmentOf('u3', coverage)).toBe(sales);
    expect(departmentOf('u9', coverage)).toBeNull();
  });
});
