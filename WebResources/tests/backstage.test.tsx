import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel } from '../src/data/model';
import { HostSlot } from '../src/host/attach';
import { App } from '../src/panel/App';
import { loadDialogs } from '../src/panel/loadDialogs';
import { panelTexts, TextsProvider } from '../src/panel/texts';
import { panel } from './fixtures/panel';

const id = panel().account.id;
const reader = '0e0e0e0e-0000-0000-0000-000000000001';
const name = 'OData.Community.Display.V1.FormattedValue';
const fetch = vi.fn<typeof globalThis.fetch>();
let root: HTMLElement;
let notes: [status: number, body: unknown];
let written: [status: number, body: unknown];

const row = (noteId: string, text: string | null, by: string) => ({
  loy_backstagenoteid: noteId,
  loy_text: text,
  loy_department: 725100002,
  createdon: '2026-11-20T09:00:00Z',
  _ownerid_value: by,
  [`_ownerid_value@${name}`]: by === reader ? 'Marie Dubois' : 'Luc Martin',
  _loy_promiseid_value: null,
});
const addressOf = (url: unknown): string => (typeof url === 'string' ? url : '');
const list = (...rows: object[]): [number, unknown] => [200, { value: rows }];

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** Shows the panel; null leaves the section out of its answer. */
async function show(lcid = 1033, changes: Partial<Panel> | null = {}) {
  const content = panel(changes ?? {});
  if (!changes) delete content.backstage;
  fetch.mockImplementation((url, init) => {
    const method = init?.method ?? 'GET';
    const [status, body] = method !== 'GET' ? written : addressOf(url).includes('/loy_backstagenotes') ? notes : [200, { Panel: JSON.stringify(content) }];
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status }));
  });
  await act(async () => {
    render(
      <TextsProvider value={panelTexts(lcid, { timeZone: 'Europe/Zurich' })}>
        <App accountId={id} lcid={lcid} first={Promise.resolve(content)} hosts={new HostSlot()} />
      </TextsProvider>,
      root,
    );
    await Promise.resolve();
  });
  await settle();
}

const requests = (method: string) => fetch.mock.calls.filter(([, init]) => (init?.method ?? 'GET') === method).map(([url, init]) => ({ url: addressOf(url).replace('/api/data/v9.2', ''), body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : null }));
const card = () => root.querySelector('.card-backstage');
const dialog = () => root.querySelector('dialog');
const opened = async () => {
  await press('Open backstage');
  await vi.waitFor(async () => {
    await settle();
    expect(dialog()?.querySelector('section')?.getAttribute('aria-busy')).toBe('false');
  });
};
const press = async (label: string, within: ParentNode = root) => {
  [...within.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent).startsWith(label))?.click();
  await settle();
};
const write = async (text: string) => {
  const box = [...(dialog()?.querySelectorAll('textarea') ?? [])].at(-1);
  if (!box) throw new Error('no box');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const submit = async () => {
  [...(dialog()?.querySelectorAll('form') ?? [])].at(-1)?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};

beforeAll(loadDialogs);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('fetch', fetch);
  notes = list(row('n1', 'The supplier is late.', reader), row('n2', 'Software was slow.', 'other'));
  written = [204, null];
});

afterEach(() => {
  render(null, root);
  root.remove();
  fetch.mockReset();
  vi.unstubAllGlobals();
});

describe('the part that the customer must not see', () => {
  it.each([
    [1033, 'Internal – never for the customer', '3 notes'],
    [1036, 'Interne – ne pas communiquer au client', '3 notes'],
  ])('is marked in words and by an icon, and holds no text (%i)', async (lcid, mark, count) => {
    await show(lcid, { backstage: { reader, write: true, total: 3 } });

    expect(card()?.textContent).toContain(mark);
    expect(card()?.textContent).toContain(count);
    expect(card()?.querySelector('svg')).not.toBeNull();
    expect(requests('GET')).toEqual([]);
  });

  it('is not there for those whom the answer tells nothing of it', async () => {
    await show(1033, null);

    expect(card()).toBeNull();
    expect(root.textContent).not.toContain('Internal – never');
  });

  it('reads the notes in one request when it is opened', async () => {
    await show();
    await opened();

    expect(requests('GET')).toHaveLength(1);
    expect(requests('GET')[0]?.url).toContain(`_loy_accountid_value eq ${id} and statecode eq 0`);
    expect(dialog()?.textContent).toContain('Internal – never for the customer');
    expect([...(dialog()?.querySelectorAll('.note-text') ?? [])].map((p) => p.textContent)).toEqual(['The supplier is late.', 'Software was slow.']);
    expect(dialog()?.textContent).toContain('Luc Martin');
  });

  it('leaves out a note whose text column security keeps', async () => {
    notes = list(row('n1', null, 'other'));
    await show();
    await opened();

    expect(dialog()?.querySelector('.note-text')).toBeNull();
    expect(dialog()?.textContent).toContain('No note yet');
  });

  it('says with its code what could not be read, and tries again', async () => {
    notes = [403, { error: { code: '0x80040220', message: 'missing prvRead' } }];
    await show();
    await opened();
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('0x80040220');

    notes = list(row('n1', 'The supplier is late.', reader));
    await press('Try again', dialog() ?? root);
    await vi.waitFor(() => { expect(dialog()?.querySelector('.note-text')?.textContent).toBe('The supplier is late.'); });
  });
});

describe('notes', () => {
  it('adds one of a text and a department, and looks again', async () => {
    await show();
    await opened();
    const form = dialog()?.querySelector('form');
    const select = form?.querySelector('select');
    if (!form || !select) throw new Error('no form');
    select.value = '725100002';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const box = form.querySelector('textarea');
    if (!box) throw new Error('no box');
    box.value = '  Our part broke. ';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();

    expect(requests('POST')).toEqual([{ url: '/loy_backstagenotes', body: { loy_text: 'Our part broke.', loy_department: 725100002, 'loy_AccountId@odata.bind': `/accounts(${id})` } }]);
    expect(dialog()?.textContent).toContain('Note added.');
    expect(dialog()?.querySelector('textarea')?.value).toBe('');
    expect(requests('GET').filter(({ url }) => url.includes('loy_backstagenotes'))).toHaveLength(2);
  });

  it('is about one of the open promises when the reader says so', async () => {
    await show();
    await opened();
    const form = dialog()?.querySelector('form');
    const about = form?.querySelectorAll('select')[1];
    const box = form?.querySelector('textarea');
    if (!form || !about || !box) throw new Error('no form');
    expect([...about.options].map((option) => option.textContent)).toEqual(['None in particular', 'Replace the pump']);
    about.selectedIndex = 1;
    about.dispatchEvent(new Event('change', { bubbles: true }));
    box.value = 'Our part broke.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();

    expect(requests('POST')[0]?.body).toMatchObject({ 'loy_PromiseId@odata.bind': '/loy_promises(10000000-0000-0000-0000-000000000001)' });
  });

  it('asks for a text before sending', async () => {
    await show(1033, { backstage: { reader, write: true, total: 0 } });
    notes = list();
    await opened();
    await submit();

    expect(requests('POST')).toEqual([]);
    expect(dialog()?.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('offers to change and delete to the author alone', async () => {
    await show();
    await opened();

    expect([...(dialog()?.querySelectorAll('li') ?? [])].map((li) => li.querySelectorAll('button').length)).toEqual([2, 0]);
  });

  it('changes a note where it stands', async () => {
    await show(1033, { backstage: { reader, write: false, total: 2 } });
    await opened();
    await press('Change the note');
    await write('The supplier went bankrupt.');
    notes = list(row('n1', 'The supplier went bankrupt.', reader));
    await submit();

    expect(requests('PATCH')).toEqual([{ url: '/loy_backstagenotes(n1)', body: { loy_text: 'The supplier went bankrupt.', loy_department: 725100002 } }]);
    expect(dialog()?.textContent).toContain('Note changed.');
    await vi.waitFor(() => { expect([...(dialog()?.querySelectorAll('.note-text') ?? [])].map((p) => p.textContent)).toEqual(['The supplier went bankrupt.']); });
  });

  it('deletes a note after asking, and says with its code why it could not', async () => {
    await show(1033, { backstage: { reader, write: false, total: 2 } });
    await opened();
    await press('Delete the note');
    expect(requests('DELETE')).toEqual([]);
    written = [403, { error: { code: '0x80040220', message: 'missing prvDelete' } }];
    await submit();
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('0x80040220');

    written = [204, null];
    await submit();
    expect(requests('DELETE').map(({ url }) => url)).toEqual(['/loy_backstagenotes(n1)', '/loy_backstagenotes(n1)']);
    expect(dialog()?.textContent).toContain('Note deleted.');
  });
});
