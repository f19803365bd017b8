import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel } from '../src/data/model';
import { HostSlot } from '../src/host/attach';
import type { Host } from '../src/host/contract';
import { App } from '../src/panel/App';
import { panelTexts, TextsProvider } from '../src/panel/texts';
import { abilities, panel, promise } from './fixtures/panel';

const english = 1033;
const french = 1036;
const id = '0a0a0a0a-0000-0000-0000-000000000001';
const fetch = vi.fn<typeof globalThis.fetch>();
let root: HTMLElement;

const answerWith = (content: Panel) => fetch.mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ Panel: JSON.stringify(content) }))));
const refuseWith = (status: number, code: string, message = '') => fetch.mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ error: { code, message } }), { status })));

async function show(first: Promise<Panel> | null, { lcid = english, hosts = new HostSlot() } = {}) {
  await act(async () => {
    render(
      <TextsProvider value={panelTexts(lcid, { timeZone: 'Europe/Zurich' })}>
        <App accountId={first ? id : null} lcid={lcid} first={first} hosts={hosts} />
      </TextsProvider>,
      root,
    );
    await first?.catch(() => undefined);
  });
}

const text = () => root.textContent.replace(/[\u00a0\u202f]/g, ' ');
const button = (name: string) => [...root.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent).includes(name));
const press = async (name: string) => {
  await act(async () => {
    button(name)?.click();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
};
const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const attach = (hosts: HostSlot, host: Host) =>
  act(async () => {
    hosts.attach(host);
    await Promise.resolve();
  });
const hostWith = (openRecord: Host['openRecord'], saved: (() => void)[] = []): Host => ({
  version: 1,
  recordId: id,
  lcid: english,
  signal: new AbortController().signal,
  can: ['navigate'],
  openRecord,
  pickUser: () => Promise.resolve(null),
  refreshForm: () => Promise.resolve(),
  onSaved: (callback) => void saved.push(callback),
});

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  render(null, root);
  root.remove();
  fetch.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('panel states', () => {
  it('an unsaved account says what to do and asks nothing', async () => {
    await show(null);
    expect(text()).toContain('Save the account first');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('waits with a skeleton', () => {
    const endless = new Promise<Panel>(() => undefined);
    render(
      <TextsProvider value={panelTexts(english)}>
        <App accountId={id} lcid={english} first={endless} hosts={new HostSlot()} />
      </TextsProvider>,
      root,
    );
    expect(root.querySelector('.skeleton')).not.toBeNull();
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  it.each([
    ['notEvaluated', 'Not evaluated yet'],
    ['tooLittleData', 'Too little data'],
  ] as const)('%s is not mistaken for no risk', async (display, words) => {
    const content = panel();
    await show(Promise.resolve(panel({ risk: { ...content.risk, display, score: 0, level: 725100000 } })));
    expect(text()).toContain(words);
    expect(root.querySelector('.card-risk .badge')).toBeNull();
    expect(root.querySelector('.ring')).toBeNull();
  });

  it('a failure shows its code, and trying again brings the content', async () => {
    refuseWith(500, '0x80044150');
    const { getPanel } = await import('../src/data/api');
    await show(getPanel(id));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('0x80044150');
    answerWith(panel());
    await press('Try again');
    expect(text()).toContain('Marie Dubois');
  });

  it('no permission is told apart from a failure', async () => {
    refuseWith(403, '0x80040220');
    const { getPanel } = await import('../src/data/api');
    await show(getPanel(id), { lcid: french });
    expect(text()).toContain('Vous n’avez pas accès à ce panneau');
  });

  it('a failed refresh keeps the last good content', async () => {
    await show(Promise.resolve(panel()));
    refuseWith(500, '0x80044150');
    await press('Refresh');
    expect(text()).toContain('Refreshing failed');
    expect(text()).toContain('Marie Dubois');
  });

  it('empty lists say what to do first', async () => {
    await show(Promise.resolve(panel({ promises: { total: 0, counts: [], items: [], next: null }, actions: { total: 0, items: [] }, coverage: [] })));
    expect(text()).toContain('No promise yet');
    expect(text()).toContain('Nothing left to do');
    expect(text()).toContain('Nobody named yet');
    expect(text()).toContain('Choose “New promise”');
    expect(text()).toContain('on the tab Commitments');
  });

  it('an empty list of promises asks nothing of whoever may not promise', async () => {
    await show(Promise.resolve(panel({ can: abilities(false), promises: { total: 0, counts: [], items: [], next: null } })));
    expect(text()).toContain('No promise yet');
    expect(text()).not.toContain('New promise');
  });
});

describe('panel content', () => {
  it('gives score, level in words and reasons with their points', async () => {
    await show(Promise.resolve(panel()));
    expect(root.querySelector('.ring')?.getAttribute('aria-label')).toBe('62 out of 100');
    expect(root.querySelector('.card-risk .badge')?.textContent).toBe('At risk');
    expect([...root.querySelectorAll('.points')].map((p) => p.textContent)).toEqual(['+40.5', '-5']);
    expect(root.querySelector('.spark svg')?.getAttribute('aria-label')).toContain('highest 70');
  });

  it('speaks French throughout when asked', async () => {
    await show(Promise.resolve(panel()), { lcid: french });
    for (const words of ['À risque', 'Charge la plus basse du groupe.', 'Bon travail, relation tendue', 'Non tenue', 'Ventes', '8.6', 'Renouvellement le 01.02.2027']) expect(text()).toContain(words);
    expect(text()).not.toMatch(/Promises|Open actions|Churn/);
  });

  it('names the reader’s zone only when a promise was dated in another', async () => {
    await show(Promise.resolve(panel()));
    expect(text()).not.toContain('Times in');
    render(null, root);
    await show(Promise.resolve(panel({ promises: { total: 1, counts: [], items: [promise({ timeZone: 'America/New_York' })], next: null } })));
    expect(text()).toContain('Times in Central European Time');
  });

  it('draws each promise with its dates and its state in words', async () => {
    await show(Promise.resolve(panel()));
    const [open, broken] = [...root.querySelectorAll('.promise')];
    expect(open?.textContent).toContain('On track');
    expect(open?.querySelector('.track')?.getAttribute('aria-label')).toMatch(/internal target Wednesday, 25 November 2026, 09:00.*customer date Thursday, 26 November/);
    expect(broken?.textContent).toContain('Broken');
    expect(broken?.textContent).toContain('delivered 1 day late');
    expect(broken?.querySelector('.track-late')).not.toBeNull();
  });

  it('groups actions by department, undated and without department last', async () => {
    await show(Promise.resolve(panel()));
    const headings = [...root.querySelectorAll('.card-actions h3')].map((h) => h.textContent);
    expect(headings).toEqual(['Sales 1', 'No department 1']);
    expect(text()).toContain('overdue since');
  });

  it('says who answers for each department, how to reach them and when the customer last heard of it', async () => {
    await show(Promise.resolve(panel()));
    const [sales, technicians] = root.querySelectorAll('.coverage > li');
    expect(sales?.textContent).toContain('Léa Martin');
    expect(sales?.textContent).toContain('Last contact: call 5 days ago, Léa Martin');
    expect([...(sales?.querySelectorAll('a') ?? [])].map((a) => [a.getAttribute('href'), a.getAttribute('aria-label')])).toEqual([
      ['mailto:lea.martin@example.com', 'Write to Léa Martin'],
      ['tel:+41215550103', 'Call Léa Martin, +41 21 555 01 03'],
    ]);
    expect(technicians?.textContent).toContain('Nobody answers for what is open here');
    expect(technicians?.textContent).toContain('No contact with the customer in three years');
  });

  it('says who doubles whom, and offers no way to somebody who has left nor a header in an address', async () => {
    const [sales] = panel().coverage;
    if (!sales?.people[0]) throw new Error('The fixture has a person in sales.');
    const person = { ...sales.people[0], double: true };
    const people = [{ ...person, email: 'a@b.ch?bcc=c@d.ch' }, { ...person, id: 'c2', user: { id: 'u9', name: 'Gone' }, hasLeft: true }];
    await show(Promise.resolve(panel({ coverage: [{ ...sales, double: true, people }] })));
    expect(text()).toContain('Two people have the same role');
    expect(text()).toContain('no longer active');
    expect([...root.querySelectorAll('.coverage a')].map((a) => a.getAttribute('href'))).toEqual(['mailto:a@b.ch%3Fbcc%3Dc%40d.ch', 'tel:+41215550103']);
  });

  it('hostile names stay text', async () => {
    const name = '<img src=x onerror="alert(1)">\u202e' + 'x'.repeat(4000);
    await show(Promise.resolve(panel({ promises: { total: 1, counts: [], items: [promise({ name })], next: null } })));
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('.promise-name')?.textContent).toBe(name);
  });
});

describe('panel with a host', () => {
  it('opens records only when the host can', async () => {
    const hosts = new HostSlot();
    await show(Promise.resolve(panel()), { hosts });
    expect(button('Open the record behind it')).toBeUndefined();
    const openRecord = vi.fn<Host['openRecord']>().mockResolvedValue();
    await attach(hosts, hostWith(openRecord));
    await press('Open the record behind it');
    expect(openRecord).toHaveBeenCalledWith('loy_promise', 'p1');
  });

  it('looks again after a save of the form, and later for what runs asynchronously', async () => {
    vi.useFakeTimers();
    answerWith(panel());
    const saved: (() => void)[] = [];
    const hosts = new HostSlot();
    await show(Promise.resolve(panel()), { hosts });
    await attach(hosts, hostWith(() => Promise.resolve(), saved));
    saved[0]?.();
    await pass(0);
    expect(fetch).toHaveBeenCalledTimes(1);
    await pass(6000);
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});

describe('HostSlot', () => {
  it('a newer host replaces the older, an aborted one detaches', () => {
    const slot = new HostSlot();
    const seen: (Host | null)[] = [];
    slot.watch((host) => seen.push(host));
    const first = hostWith(() => Promise.resolve());
    const controller = new AbortController();
    const second = { ...first, signal: controller.signal };
    slot.attach(first);
    slot.attach(first);
    slot.attach(second);
    controller.abort();
    slot.attach(second);
    expect(seen).toEqual([null, first, second, null]);
  });
});
