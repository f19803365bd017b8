import { afterEach, describe, expect, it, vi } from 'vitest';
import { getPanel, quotePromise } from '../src/data/api';
import { Problem } from '../src/data/problem';
import { readQuery } from '../src/data/query';
import { panel } from './fixtures/panel';

const id = '0a0a0a0a-0000-0000-0000-000000000001';
const answer = (status: number, body: unknown) => vi.fn<typeof fetch>().mockResolvedValue(new Response(JSON.stringify(body), { status }));
const problemOf = async (request: Promise<unknown>) => {
  const error: unknown = await request.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Problem);
  return error as Problem;
};

afterEach(() => vi.unstubAllGlobals());

describe('getPanel', () => {
  it('asks once, for the function bound to the account', async () => {
    const fetch = answer(200, { Panel: JSON.stringify(panel()) });
    vi.stubGlobal('fetch', fetch);
    expect((await getPanel(id)).account.name).toBe('Ateliers Rochat SA');
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]?.[0]).toBe(`/api/data/v9.2/accounts(${id})/Microsoft.Dynamics.CRM.loy_GetCoordinationPanel()`);
  });

  it('refuses another version by its code', async () => {
    vi.stubGlobal('fetch', answer(200, { Panel: JSON.stringify({ ...panel(), version: 2 }) }));
    expect((await problemOf(getPanel(id))).code).toBe('LOY-PANEL-VERSION');
  });

  it.each([
    [403, { error: { code: '0x80040220', message: 'no' } }, '0x80040220', 'noPermission'],
    [404, { error: { code: '0x80040217', message: 'gone' } }, '0x80040217', 'notFound'],
    [500, 'not json', 'HTTP-500', 'other'],
    [400, { error: { code: '0x80040265', message: '[LOY-CALENDAR-NEVER-OPEN] The calendar never opens. Add hours.' } }, 'LOY-CALENDAR-NEVER-OPEN', 'other'],
  ])('status %i becomes a problem with code and kind', async (status, body, code, kind) => {
    vi.stubGlobal('fetch', answer(status, body));
    const problem = await problemOf(getPanel(id));
    expect([problem.code, problem.kind]).toEqual([code, kind]);
  });

  it('cuts our code from the sentence', async () => {
    vi.stubGlobal('fetch', answer(400, { error: { code: '0x80040265', message: '[LOY-X] Sentence. Do this.' } }));
    expect((await problemOf(getPanel(id))).message).toBe('Sentence. Do this.');
  });

  it('tells no connection from a refusal', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
    expect((await problemOf(getPanel(id))).kind).toBe('offline');
  });
});

describe('quotePromise', () => {
  it('sends only what is known, as parameter aliases', async () => {
    const fetch = answer(200, {});
    vi.stubGlobal('fetch', fetch);
    await quotePromise({ policyId: id, requestedOn: new Date('2026-11-24T08:00:00.500Z'), accountId: null });
    expect(fetch.mock.calls[0]?.[0]).toBe(`/api/data/v9.2/loy_QuotePromise(PolicyId=@p0,RequestedOn=@p1)?@p0=${id}&@p1=2026-11-24T08%3A00%3A00Z`);
  });
});

describe('readQuery', () => {
  it.each([
    [`?id=%7B${id.toUpperCase()}%7D&typename=account&userlcid=1036`, id, 1036],
    [`?data=${encodeURIComponent(JSON.stringify({ v: 1, id, lcid: 1036 }))}`, id, 1036],
    ['?id=&userlcid=', null, 1033],
    ['?id=<script>&data={broken', null, 1033],
    ['', null, 1033],
  ])('%s', (search, recordId, lcid) => {
    expect(readQuery(search)).toEqual({ recordId, lcid, name: '', taskId: null });
  });

  it('knows the task that the page was opened from, when it is one', () => {
    const from = (taskId: unknown) => readQuery(`?data=${encodeURIComponent(JSON.stringify({ v: 1, id, taskId }))}`).taskId;
    expect([from(`{${id.toUpperCase()}}`), from('tasks(1)'), from(7)]).toEqual([id, null, null]);
  });
});
