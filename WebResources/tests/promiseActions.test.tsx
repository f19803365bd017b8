import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel, PromiseItem } from '../src/data/model';
import { HostSlot } from '../src/host/attach';
import { actionsOf } from '../src/panel/actions/actions';
import { App } from '../src/panel/App';
import { loadDialogs } from '../src/panel/loadDialogs';
import { panelTexts, TextsProvider } from '../src/panel/texts';
import { abilities, panel, promise } from './fixtures/panel';

const id = '0a0a0a0a-0000-0000-0000-000000000001';
const fetch = vi.fn<typeof globalThis.fetch>();
let root: HTMLElement;

type Answer = [status: number, body: unknown];

/** Answers writes by the given answer, everything else with the panel. */
const answerWrites = (answer: Answer, content: Panel = panel()) =>
  fetch.mockImplementation((_url, init) => {
    const writes = init?.method !== undefined && init.method !== 'GET';
    const [status, body]: Answer = writes ? answer : [200, { Panel: JSON.stringify(content) }];
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status }));
  });
const writes = () =>
  fetch.mock.calls.filter(([, init]) => init?.method !== 'GET').map(([url, init]) => ({ method: init?.method, url: typeof url === 'string' ? url.replace('/api/data/v9.2', '') : '', body: JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as unknown }));

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function show(item: Partial<PromiseItem>, changes: Partial<Panel> = {}) {
  const content = panel({ promises: { total: 1, counts: [], items: [promise(item)], next: null }, ...changes });
  answerWrites([204, null], content);
  await act(async () => {
    render(
      <TextsProvider value={panelTexts(1033, { timeZone: 'Europe/Zurich' })}>
        <App accountId={id} lcid={1033} first={Promise.resolve(content)} hosts={new HostSlot()} />
      </TextsProvider>,
      root,
    );
    await Promise.resolve();
  });
  await settle();
}

const button = (name: string, within: ParentNode = root) => [...within.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent).startsWith(name));
const dialog = () => root.querySelector('dialog');
const press = async (name: string, within?: ParentNode) => {
  button(name, within)?.click();
  await settle();
};
const fill = async (label: string, value: string) => {
  const field = [...root.querySelectorAll('label')].find((l) => l.textContent.startsWith(label));
  const input = root.querySelector<HTMLInputElement>(`#${CSS.escape(field?.htmlFor ?? '')}`);
  if (!input) throw new Error(`no field ${label}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const submit = async () => {
  dialog()?.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};

beforeAll(loadDialogs);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  render(null, root);
  root.remove();
  fetch.mockReset();
  vi.unstubAllGlobals();
});

describe('what can be done with a promise', () => {
  const can = abilities(true);
  const pause = { id: 'w1', from: '2026-11-24T08:00:00Z', waitingFor: 'Customer', reason: 'Access', expectedEndOn: null, overdueSince: null };

  it.each([
    ['open', promise(), ['deliver', 'pause', 'revise', 'cancel', 'why']],
    ['late', promise({ state: 'late' }), ['deliver', 'pause', 'revise', 'giveUp', 'why']],
    ['paused', promise({ state: 'paused', pause }), ['resume', 'why']],
    ['paused by a pause that the reader may not see', promise({ state: 'paused' }), ['why']],
    ['over', promise({ state: 'kept' }), ['why']],
  ])('%s', (_state, item, actions) => {
    expect(actionsOf(item, can)).toEqual(actions);
  });

  it('nothing that the roles forbid is offered', () => {
    expect(actionsOf(promise(), abilities(false))).toEqual(['why']);
  });
});

describe('delivering', () => {
  it('without a date is now by the server’s clock, and says how the promise ended', async () => {
    await show({}, { generatedOn: '2026-11-24T08:00:00Z' });
    await press('Deliver');
    expect(dialog()?.open).toBe(true);
    answerWrites([200, { loy_status: 725100002 }], panel({ generatedOn: '2026-11-24T09:30:00Z' }));
    await submit();
    expect(writes()).toEqual([{ method: 'PATCH', url: '/loy_promises(10000000-0000-0000-0000-000000000001)?$select=loy_status', body: { loy_deliveredon: '2026-11-24T09:30:00Z' } }]);
    expect(dialog()).toBeNull();
    expect(root.querySelector('.notice')?.textContent).toContain('Replace the pump: delivered – Kept early.');
    expect(document.activeElement?.textContent).toContain('delivered');
  });

  it('a date is read in the reader’s zone and shown in words', async () => {
    await show({});
    await press('Deliver');
    await fill('Delivered on', '2026-11-24T10:15');
    expect(dialog()?.textContent.replace(/[\u202f\u00a0]/g, ' ')).toContain('Tuesday, 24 November 2026, 10:15');
    await submit();
    expect(writes()[0]?.body).toEqual({ loy_deliveredon: '2026-11-24T09:15:00Z' });
  });

  it('a refusal about the date stands at the date, with the focus, and nothing closes', async () => {
    await show({});
    await press('Deliver');
    answerWrites([400, { error: { code: '0x80040265', message: '[LOY-PROMISE-DELIVERED-BEFORE-REQUEST] The delivery date is earlier than the request. Check both.' } }]);
    await fill('Delivered on', '2026-01-01T00:00');
    await submit();
    expect(dialog()?.querySelector('.field-fault')?.textContent).toBe('The delivery date is earlier than the request. Check both.');
    expect(document.activeElement?.getAttribute('type')).toBe('datetime-local');
  });
});

describe('pausing', () => {
  it('asks who and why before sending', async () => {
    await show({});
    await press('Pause');
    await submit();
    expect([...(dialog()?.querySelectorAll('.field-fault') ?? [])]).toHaveLength(2);
    expect(writes()).toEqual([]);
  });

  it('creates the pause with its expected end', async () => {
    await show({});
    await press('Pause');
    await fill('Who is waited for', ' Purchasing ');
    await fill('Why', 'No order number yet');
    await fill('Expected to resume on', '2026-11-26T08:00');
    await submit();
    expect(writes()).toEqual([
      {
        method: 'POST',
        url: '/loy_promisepauses',
        body: { 'loy_PromiseId@odata.bind': '/loy_promises(10000000-0000-0000-0000-000000000001)', loy_waitingfor: 'Purchasing', loy_reason: 'No order number yet', loy_expectedendon: '2026-11-26T07:00:00Z' },
      },
    ]);
  });

  it('resuming ends the pause', async () => {
    await show({ state: 'paused', pause: { id: 'w1', from: '2026-11-24T08:00:00Z', waitingFor: 'Purchasing', reason: 'No order number', expectedEndOn: null, overdueSince: null } });
    await press('Resume');
    expect(dialog()?.textContent).toContain('Waiting for Purchasing since');
    await submit();
    expect(writes()).toEqual([{ method: 'PATCH', url: '/loy_promisepauses(w1)', body: { loy_to: '2026-11-24T08:00:00Z' } }]);
  });
});

describe('revising', () => {
  it('calls the action with date, reason and consent', async () => {
    await show({});
    await press('Revise');
    expect(dialog()?.textContent).toContain('Earliest safe date');
    await fill('New customer date', '2026-11-30T17:30');
    await fill('Why', 'Supplier late');
    dialog()?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    await submit();
    expect(writes()).toEqual([
      {
        method: 'POST',
        url: '/loy_promises(10000000-0000-0000-0000-000000000001)/Microsoft.Dynamics.CRM.loy_RevisePromise',
        body: { NewPromisedOn: '2026-11-30T16:30:00Z', Reason: 'Supplier late', AgreedWithCustomer: true },
      },
    ]);
  });

  it('too tight is told in the reader’s own time, by its code', async () => {
    await show({});
    await press('Revise');
    await fill('New customer date', '2026-11-24T17:30');
    await fill('Why', 'Wish');
    answerWrites([400, { error: { code: '0x80040265', message: '[LOY-PROMISE-TOO-TIGHT] 2026-11-26 08:00 UTC' } }]);
    await submit();
    expect(dialog()?.querySelector('.field-fault')?.textContent.replace(/[\u202f\u00a0]/g, ' ')).toContain('26 November 2026, 09:00');
  });
});

describe('closing without delivery', () => {
  it('cancels with the reason while the date has not passed', async () => {
    await show({});
    await press('Cancel the promise');
    await fill('Why', 'Order withdrawn');
    await submit();
    expect(writes()[0]?.body).toEqual({ loy_status: 725100006, loy_brokenreason: 'Order withdrawn' });
  });

  it('is broken afterwards', async () => {
    await show({ state: 'late' });
    await press('Close as broken');
    await fill('Why', 'Cannot be done');
    await submit();
    expect(writes()[0]?.body).toEqual({ loy_status: 725100004, loy_brokenreason: 'Cannot be done' });
  });

  it('a promise that has changed meanwhile makes the panel look again', async () => {
    await show({});
    await press('Cancel the promise');
    await fill('Why', 'Order withdrawn');
    answerWrites([400, { error: { code: '0x80040265', message: '[LOY-PROMISE-PASSED] The customer date has passed.' } }]);
    fetch.mockClear();
    await submit();
    expect(fetch.mock.calls.map(([, init]) => init?.method)).toEqual(['PATCH', 'GET']);
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('LOY-PROMISE-PASSED');
  });
});

it.each([
  [403, { error: { code: '0x80040220', message: 'prvWrite missing' } }, 'You may not make this change'],
  [404, { error: { code: '0x80040217', message: 'gone' } }, 'no longer exists'],
  [500, 'broken', 'nothing was changed'],
])('a refusal with status %i is told in our words', async (status, body, words) => {
  await show({});
  await press('Cancel the promise');
  await fill('Why', 'x');
  answerWrites([status, body]);
  await submit();
  expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain(words);
});

it('a pause that lasts too long is said on its row and above all promises', async () => {
  await show({ state: 'paused', pause: { id: 'w1', from: '2026-11-16T08:00:00Z', waitingFor: 'Purchasing', reason: 'No order number', expectedEndOn: '2026-11-20T08:00:00Z', overdueSince: '2026-11-20T08:00:00Z' } });
  expect(root.querySelector('.card-promises > .notice')?.textContent).toContain('A pause has lasted longer than expected: Replace the pump.');
  expect(root.querySelector('.promise-wait')?.textContent).toContain('too long for 4 days');
});

it('Cancel and Esc close a dialog and give the focus back to the button', async () => {
  await show({});
  const opener = button('Pause');
  opener?.focus();
  await press('Pause');
  await press('Cancel', dialog() ?? root);
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(opener);
  await press('Pause');
  dialog()?.dispatchEvent(new Event('cancel', { cancelable: true }));
  await settle();
  expect(dialog()).toBeNull();
});

it('a new promise opens on its own page, with account and language', async () => {
  await show({});
  await press('New promise');
  const source = new URL(dialog()?.querySelector('iframe')?.getAttribute('src') ?? '', 'http://localhost/WebResources/loy_/coordination/');
  expect(source.pathname).toBe('/WebResources/loy_/promise/new.html');
  expect(JSON.parse(source.searchParams.get('data') ?? '')).toEqual({ v: 1, id: 'a1', lcid: 1033 });
});
