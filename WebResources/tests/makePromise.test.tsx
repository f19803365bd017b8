import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel } from '../src/data/model';
import { customerText, languageOfCustomer } from '../src/promise/customerText';
import { NewPage } from '../src/promise/NewPage';
import { promiseTexts, TextsProvider } from '../src/promise/texts';
import { abilities, panel } from './fixtures/panel';

const policy = '20000000-0000-0000-0000-000000000001';
const explanation = JSON.stringify({
  version: 1,
  policy: 'Field repair',
  calendar: 'Geneva',
  timeZone: 'Europe/Zurich',
  requestedOn: '2026-11-24T08:00:00Z',
  start: '2026-11-24T08:00:00Z',
  leadMinutes: 480,
  margin: { mode: 'percent', minutes: 240, percent: 50 },
  rounding: 'workingDay',
  targetOn: '2026-11-25T08:00:00Z',
  promisedOn: '2026-11-25T16:30:00Z',
  segments: [],
});
const quote = { TargetOn: '2026-11-25T08:00:00Z', PromisedOn: '2026-11-25T16:30:00Z', MarginMinutes: 240, Explanation: explanation, OwnerLoad: '{"version":1,"open":3,"limit":15,"isFull":false}' };
const fetch = vi.fn<typeof globalThis.fetch>();
let root: HTMLElement;
const close = vi.fn();

const respond = (status: number, body: unknown) => Promise.resolve(new Response(JSON.stringify(body), { status }));
/** Twice: what the first drawing asks for is answered in the second. */
const settle = async () => {
  for (let round = 0; round < 2; round++)
    await act(async () => {
      for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    });
};
const words = () => root.textContent.replace(/[\u202f\u00a0]/g, ' ');

async function show(first: Promise<Panel> | null, { lcid = 1033, suggestedName = '', taskId = null as string | null } = {}) {
  first?.catch(() => undefined);
  await act(async () => {
    render(
      <TextsProvider value={promiseTexts(lcid, { timeZone: 'Europe/Zurich' })}>
        <NewPage accountId={first ? 'a1' : null} first={first} lcid={lcid} suggestedName={suggestedName} taskId={taskId} close={close} />
      </TextsProvider>,
      root,
    );
    await Promise.resolve();
  });
  await settle();
}
const choose = async (value: string) => {
  const select = root.querySelector('select');
  if (!select) throw new Error('no select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};
const submit = async () => {
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('fetch', fetch);
  fetch.mockImplementation((_url, init) => (init?.method === 'POST' ? respond(201, { loy_promiseid: 'p9', loy_promisedon: quote.PromisedOn, loy_explanation: explanation }) : respond(200, quote)));
});

afterEach(() => {
  render(null, root);
  root.remove();
  fetch.mockReset();
  close.mockReset();
  vi.unstubAllGlobals();
});

describe('the text for the customer', () => {
  const told = { name: 'Replace the pump', promisedOn: '2026-11-25T16:30:00Z', wholeDay: false, timeZone: 'Europe/Zurich' };

  it.each([
    [null, 'en'],
    ['', 'en'],
    ['de-CH', 'en'],
    ['fr', 'fr'],
    [' FR-ch ', 'fr'],
    ['fry', 'en'],
  ] as const)('language %s is told in %s', (code, language) => {
    expect(languageOfCustomer(code)).toBe(language);
  });

  it('names what is promised and the customer date, in either language', () => {
    expect(customerText(told, 'en')).toContain('Wednesday, 25 November 2026 at 17:30');
    expect(customerText(told, 'fr').replace(/[\u202f\u00a0]/g, ' ')).toContain('mercredi 25 novembre 2026 à 17:30');
  });

  it('a date that is the end of a working day is told without its hour', () => {
    expect(customerText({ ...told, wholeDay: true }, 'en')).toContain('by Wednesday, 25 November 2026.');
  });
});

describe('the page', () => {
  it('shows both dates and why before anything is saved', async () => {
    await show(Promise.resolve(panel()), { suggestedName: 'Pump' });
    await choose(policy);
    expect(words()).toContain('Customer date the only date to tellWednesday, 25 November 2026, 17:30');
    expect(words()).toContain('Internal target for the team onlyWednesday, 25 November 2026, 09:00');
    expect(words()).toContain('A margin of 50 % of the processing time is added');
    expect(fetch.mock.calls.every(([, init]) => init?.method === 'GET')).toBe(true);
  });

  it('saves once, and then gives the text with the customer date only', async () => {
    await show(Promise.resolve(panel()), { suggestedName: 'Pump' });
    await choose(policy);
    await submit();
    const [url, init] = fetch.mock.calls.at(-1) ?? [];
    expect(url).toBe('/api/data/v9.2/loy_promises?$select=loy_promisedon,loy_explanation');
    expect(JSON.parse(typeof init?.body === 'string' ? init.body : '')).toEqual({ 'loy_AccountId@odata.bind': '/accounts(a1)', 'loy_PolicyId@odata.bind': `/loy_promisepolicies(${policy})`, loy_name: 'Pump' });
    const text = root.querySelector('textarea')?.value.replace(/[\u202f\u00a0]/g, ' ') ?? '';
    expect(text).toContain('Bonjour');
    expect(text).toContain('mercredi 25 novembre 2026');
    expect(text).not.toMatch(/09:00|9:00|marge|margin|objectif|target/i);
    expect(document.activeElement?.textContent).toContain('The promise is made.');
  });

  describe('opened from a task', () => {
    /** Answers the task's own requests with the statuses given; everything else goes well. */
    const answerTask = (read: [number, object], written: [number, object] = [204, {}]) => {
      fetch.mockImplementation((url, init) => {
        const address = url as string;
        if (address.includes('/tasks(')) return init?.method === 'PATCH' ? Promise.resolve(new Response(written[0] === 204 ? null : JSON.stringify(written[1]), { status: written[0] })) : respond(...read);
        return init?.method === 'POST' ? respond(201, { loy_promiseid: 'p9', loy_promisedon: quote.PromisedOn, loy_explanation: explanation }) : respond(200, quote);
      });
    };
    const make = async () => {
      await show(Promise.resolve(panel()), { suggestedName: 'Pump', taskId: 't1' });
      await choose(policy);
      await submit();
    };
    const patches = () => fetch.mock.calls.filter(([, init]) => init?.method === 'PATCH');
    const refusal = { error: { code: '0x80040220', message: 'no' } };

    it('links the task to the promise', async () => {
      answerTask([200, { _loy_promiseid_value: null }]);
      await make();
      const [[url, init] = []] = patches();
      expect(url).toBe('/api/data/v9.2/tasks(t1)');
      expect(JSON.parse(typeof init?.body === 'string' ? init.body : '')).toEqual({ 'loy_PromiseId@odata.bind': '/loy_promises(p9)' });
      expect(words()).toContain('The promise is made.');
      expect(root.querySelector('[role=alert]')).toBeNull();
    });

    it('leaves the task the promise that it has', async () => {
      answerTask([200, { _loy_promiseid_value: 'p1' }]);
      await make();
      expect(patches()).toEqual([]);
      expect(root.querySelector('[role=alert]')).toBeNull();
    });

    it.each([
      ['write', [200, { _loy_promiseid_value: null }], [403, refusal]],
      ['read', [403, refusal], [204, {}]],
    ] as [string, [number, object], [number, object]][])('keeps the promise and says so when the reader may not %s the task', async (_right, read, written) => {
      answerTask(read, written);
      await make();
      expect(words()).toContain('The promise is made.');
      expect(root.querySelector('[role=alert]')?.textContent).toContain('The task could not be linked to it.');
      expect(root.querySelector('[role=alert]')?.textContent).toContain('Code 0x80040220');
      expect(root.querySelector('textarea')).not.toBeNull();
    });

    it('touches no task when the promise is refused', async () => {
      await show(Promise.resolve(panel()), { suggestedName: 'Pump', taskId: 't1' });
      await choose(policy);
      fetch.mockImplementation(() => respond(403, refusal));
      await submit();
      expect(fetch.mock.calls.some(([url]) => (url as string).includes('/tasks('))).toBe(false);
    });
  });

  it('warns when the responsible person has many open promises, and only then', async () => {
    await show(Promise.resolve(panel()));
    await choose(policy);
    expect(words()).not.toContain('one more is too many');
    fetch.mockImplementation(() => respond(200, { ...quote, OwnerLoad: '{"version":1,"open":15,"limit":15,"isFull":true}' }));
    await choose('20000000-0000-0000-0000-000000000002');
    expect(words()).toContain('You already have 15 promises open; from 15 on, one more is too many.');
  });

  it('what is missing stands at its field, and nothing is sent', async () => {
    await show(Promise.resolve(panel()));
    await submit();
    expect(root.querySelectorAll('.field-fault')).toHaveLength(2);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('a refused quote says why with its code', async () => {
    fetch.mockImplementation(() => respond(400, { error: { code: '0x80040265', message: '[LOY-CALENDAR-NEVER-OPEN] The calendar never opens. Add hours.' } }));
    await show(Promise.resolve(panel()));
    await choose(policy);
    expect(words()).toContain('The calendar never opens. Add hours. Code LOY-CALENDAR-NEVER-OPEN');
  });

  it('a refused save keeps what was entered', async () => {
    await show(Promise.resolve(panel()), { suggestedName: 'Pump' });
    await choose(policy);
    fetch.mockImplementation(() => respond(403, { error: { code: '0x80040220', message: 'no' } }));
    await submit();
    expect(root.querySelector('form [role=alert]')?.textContent).toContain('You may not make this change');
    expect(root.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Pump');
  });

  it('the copied text is the one in the box', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    await show(Promise.resolve(panel()), { suggestedName: 'Pump' });
    await choose(policy);
    await submit();
    [...root.querySelectorAll('button')].find((b) => b.textContent === 'Copy')?.click();
    await settle();
    expect(writeText).toHaveBeenCalledWith(root.querySelector('textarea')?.value);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Copied.');
  });

  it.each([
    ['no account', null, 'No account to promise to'],
    ['no right', Promise.resolve(panel({ can: abilities(false) })), 'Your roles do not let you make promises'],
  ])('%s says what is missing', async (_case, first, sentence) => {
    await show(first);
    expect(words()).toContain(sentence);
    expect(root.querySelector('form')).toBeNull();
  });

  it('Esc closes the dialog around the page', async () => {
    await show(Promise.resolve(panel()));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(close).toHaveBeenCalledOnce();
  });

  it('hostile names stay text', async () => {
    const name = '<img src=x onerror="alert(1)">\u202e' + 'x'.repeat(4000);
    const hostile = panel();
    await show(Promise.resolve(panel({ account: { ...hostile.account, name }, policies: [{ id: policy, name, department: null }] })), { suggestedName: name });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector<HTMLInputElement>('input[type=text]')?.value).toHaveLength(200);
  });
});
