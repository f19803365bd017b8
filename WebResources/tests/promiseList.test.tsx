import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel, PromiseItem } from '../src/data/model';
import { PromiseStatus } from '../src/generated/choices';
import { Promises } from '../src/panel/promises/Promises';
import { panelTexts, TextsProvider } from '../src/panel/texts';
import { panel, promise } from './fixtures/panel';

const technicians = 725100002;
const fetch = vi.fn<typeof globalThis.fetch>();
let root: HTMLElement;

const named = (count: number, from = 0): PromiseItem[] => Array.from({ length: count }, (_, index) => promise({ id: `p${String(from + index)}`, name: `Pump ${String(from + index)}` }));
const withMore = (): Panel => panel({ promises: { total: 60, counts: [{ department: technicians, status: PromiseStatus.Open, count: 60 }], items: named(50), next: "open:2|<cookie page='1'/>" } });
const answerWith = (items: PromiseItem[], next: string | null = null) =>
  fetch.mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ Promises: JSON.stringify({ version: 1, generatedOn: '2026-11-24T08:00:00Z', items, next }) }))));
const asked = () => fetch.mock.calls.map(([address]) => new URL(address as string, 'https://org.example')).map(({ pathname, searchParams }) => `${pathname.replace(/.*CRM\./, '')} ${[...searchParams.values()].join(' ')}`.trim());
const text = () => root.textContent.replace(/[\u00a0\u202f]/g, ' ');
const button = (name: string) => [...root.querySelectorAll('button')].find((b) => b.textContent.includes(name));

async function show(content: Panel) {
  await act(() => {
    render(
      <TextsProvider value={panelTexts(1033, { timeZone: 'Europe/Zurich' })}>
        <Promises panel={content} lcid={1033} refresh={() => undefined} openRecord={undefined} />
      </TextsProvider>,
      root,
    );
  });
  await settle();
}

/** Requests leave when a change has been drawn, so their answers need a turn of their own. */
const settle = async () => {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
};
const press = async (name: string) => {
  await act(() => button(name)?.click());
  await settle();
};
const choose = async (label: string, value: string) => {
  await act(() => {
    const id = [...root.querySelectorAll('label')].find((l) => l.textContent === label)?.htmlFor ?? '';
    const select = root.querySelector<HTMLSelectElement>(`[id="${id}"]`);
    if (!select) throw new Error(`No ${label}.`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  fetch.mockReset();
});

describe('list of promises', () => {
  it('draws the rows near the view and knows how many there are', async () => {
    await show(withMore());
    const drawn = [...root.querySelectorAll('[aria-posinset]')];
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.length).toBeLessThan(20);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('60');
    expect(text()).toContain('50 of 60 shown');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('reads on from the place that the panel names', async () => {
    answerWith(named(10, 50));
    await show(withMore());
    await press('Show more promises');
    expect(asked()).toEqual(["loy_GetPromises(After=@p0) 'open:2|<cookie page=''1''/>'"]);
    expect(button('Show more promises')).toBeUndefined();
  });

  it('keeps what it has when reading on fails, says the code and tries again', async () => {
    fetch.mockImplementation(() => Promise.reject(new TypeError('no network')));
    await show(withMore());
    await press('Show more promises');
    expect(text()).toContain('OFFLINE');
    expect(text()).toContain('Pump 0');
    answerWith(named(10, 50));
    await press('Try again');
    expect(text()).not.toContain('OFFLINE');
    expect(button('Show more promises')).toBeUndefined();
  });

  it('filters what the panel holds whole without a request', async () => {
    await show(panel());
    await choose('State', 'broken');
    expect(text()).toContain('1 promise');
    expect(root.querySelectorAll('.promise')).toHaveLength(1);
    expect(text()).toContain('Quote');
    expect(fetch).not.toHaveBeenCalled();
    await press('Show all promises');
    expect(root.querySelectorAll('.promise')).toHaveLength(2);
  });

  it('asks for a filter’s promises when the panel holds but a part', async () => {
    answerWith([promise({ name: 'Late pump', state: 'late' })]);
    await show(withMore());
    await choose('Department', String(technicians));
    await choose('State', 'late');
    expect(asked()).toEqual([`loy_GetPromises(Department=@p0) ${String(technicians)}`, `loy_GetPromises(Department=@p0,State=@p1) ${String(technicians)} 'late'`]);
    expect(text()).toContain('Late pump');
    expect(text()).not.toContain('Pump 0');
  });

  it('asks again under a filter when the panel has a newer answer', async () => {
    answerWith([promise({ name: 'Late pump', state: 'late' })]);
    await show(withMore());
    await choose('State', 'late');
    answerWith([]);
    await show(withMore());
    expect(text()).toContain('No promise matches');
    expect(text()).not.toContain('Late pump');
  });

  it('refuses an answer of another version', async () => {
    fetch.mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ Promises: '{"version":2}' }))));
    await show(withMore());
    await press('Show more promises');
    expect(text()).toContain('LOY-PANEL-VERSION');
  });

  it('tells what happened to a promise, oldest first', async () => {
    const pauses = [{ from: '2026-11-23T20:00:00Z', to: '2026-11-24T08:00:00Z', waitingFor: 'Mrs Meier', reason: 'Serial number' }];
    const revisions = [{ on: '2026-11-23T10:00:00Z', oldPromisedOn: '2026-11-25T08:00:00Z', newPromisedOn: '2026-11-26T08:00:00Z', reason: 'Part from Japan', agreedWithCustomer: false, by: { id: 'u', name: 'Paul Keller' } }];
    await show(panel({ promises: { total: 1, counts: [], items: [promise({ pauses, revisions })], next: null } }));
    expect(root.querySelector('.promise-past summary')?.textContent).toContain('1 wait for the customer and 1 change of date');
    const [first, second] = [...root.querySelectorAll('.promise-past li')].map((row) => row.textContent);
    expect(first).toContain('without the customer’s agreement');
    expect(first).toContain('Part from Japan');
    expect(second).toContain('Waited for Mrs Meier');
    expect(root.querySelectorAll('.track-wait, .track .mark-earlier')).toHaveLength(2);
  });
});
