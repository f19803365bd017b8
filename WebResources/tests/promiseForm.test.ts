import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as promise from '../src/form/promise';
import type { ExplanationState } from '../src/host/contract';
import { accountId, FormMock, mockXrm, policyId } from './fixtures/form';

const fetch = vi.fn<typeof globalThis.fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetch.mockReset();
});

describe('promise form', () => {
  const quote = { TargetOn: '2026-11-25T08:00:00Z', PromisedOn: '2026-11-26T08:00:00Z', MarginMinutes: 240, Explanation: '{"version":1}', OwnerLoad: '{"version":1}' };
  const answer = (status: number, body: unknown) => fetch.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
  const newForm = () => {
    const form = new FormMock('loy_promise', '', 'loy_/promise/explanation.html');
    const states: ExplanationState[] = [];
    form.page = { loyExplanation: { version: 1, show: (state) => states.push(state) } };
    const policy = form.column('loy_policyid', [{ id: `{${policyId}}` }]);
    form.column('loy_accountid', [{ id: accountId }]);
    const shown = ['loy_targeton', 'loy_promisedon', 'loy_marginminutes'].map((name) => form.column(name));
    return { form, policy, shown, states };
  };

  it('shows both dates and the reason before saving, and never sends them', async () => {
    mockXrm(1036);
    answer(200, quote);
    const { form, shown, states } = newForm();
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(form.valueOf('loy_targeton')).toEqual(new Date(quote.TargetOn));
    expect(form.valueOf('loy_promisedon')).toEqual(new Date(quote.PromisedOn));
    expect(shown.map((column) => column.getSubmitMode())).toEqual(['never', 'never', 'never']);
    expect(states.at(-1)).toEqual({ lcid: 1036, explanation: quote.Explanation, preview: true, problem: null });
  });

  it('a refusal says its sentence and code, and takes the dates away', async () => {
    mockXrm();
    answer(400, { error: { code: '0x80040265', message: '[LOY-CALENDAR-NEVER-OPEN] The calendar never opens. Add hours.' } });
    const { form, shown, states } = newForm();
    shown[1]?.setValue(new Date());
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(form.ui.formNotifications.map((notice) => [notice.level, notice.message])).toEqual([['ERROR', 'The calendar never opens. Add hours. (code LOY-CALENDAR-NEVER-OPEN)']]);
    expect(form.valueOf('loy_promisedon')).toBeNull();
    expect(states.at(-1)?.problem).toContain('never opens');
  });

  it('only the answer to the newest input counts', async () => {
    mockXrm();
    const { form, states } = newForm();
    fetch.mockImplementation((_url, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => { reject(new Error('aborted')); })));
    promise.onQuoteInputChange(form.event);
    answer(200, quote);
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(form.ui.formNotifications).toBeUndefined();
    expect(states.map((state) => state.preview)).toEqual([true]);
  });

  it('without a policy there is no request and nothing to explain', async () => {
    mockXrm();
    const { form, policy, states } = newForm();
    policy.setValue(null);
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(fetch).not.toHaveBeenCalled();
    expect(states.at(-1)?.explanation).toBeNull();
  });

  it('a saved promise shows its stored reason and is never quoted anew', async () => {
    mockXrm();
    const { form, states } = newForm();
    form.entity.id = policyId;
    form.column('loy_explanation', '{"version":1,"stored":true}');
    promise.onLoad(form.event);
    promise.onQuoteInputChange(form.event);
    await vi.advanceTimersByTimeAsync(200);
    expect(fetch).not.toHaveBeenCalled();
    const stored = { lcid: 1033, explanation: '{"version":1,"stored":true}', preview: false, problem: null };
    expect(states).toEqual([stored]);
    // Back on its tab the page is new and knows nothing; a save may have changed the reason.
    form.changeTab();
    await vi.advanceTimersByTimeAsync(200);
    form.entity.save();
    await vi.advanceTimersByTimeAsync(200);
    expect(states).toEqual([stored, stored, stored]);
  });
});
