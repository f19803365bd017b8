import { describe, expect, it } from 'vitest';
import type { RedatedPromise, Scope } from '../src/data/redating';
import { App } from '../src/redating/App';
import { redatingTexts, TextsProvider } from '../src/redating/texts';
import { english, french, json, refusal, usePage, type Answers } from './fixtures/page';

const page = usePage();
const calendar = '0a0a0a0a-0000-0000-0000-000000000001';
const policy = '0a0a0a0a-0000-0000-0000-000000000002';

const moved = (changes: Partial<RedatedPromise> = {}): RedatedPromise => ({
  promiseId: 'p1',
  name: 'Replace the pump',
  accountId: 'a1',
  account: 'Hôtel Beau-Léman',
  oldTargetOn: '2026-12-02T08:00:00Z',
  newTargetOn: '2026-12-03T08:00:00Z',
  oldPromisedOn: '2026-12-08T16:30:00Z',
  newPromisedOn: '2026-12-09T16:30:00Z',
  refused: null,
  ...changes,
});
const refused = moved({ promiseId: 'p2', name: 'Report', refused: { code: 'LOY-REDATE-PASSED', en: 'The customer date has passed.', fr: 'La date client est passée.' } });
const answerOf = (items: RedatedPromise[], changes: object = {}) => ({ Moved: items.filter((item) => !item.refused).length, Remaining: 0, More: false, Next: '', Explanation: json({ items }), ...changes });
const sources: Answers = {
  loy_businesscalendars: { value: [{ loy_businesscalendarid: calendar, loy_name: 'Geneva', loy_effectivefrom: null, _loy_versionofid_value: null }, { loy_businesscalendarid: 'c2', loy_name: 'Geneva 2027', loy_effectivefrom: '2027-01-01', _loy_versionofid_value: calendar }] },
  loy_promisepolicies: { value: [{ loy_promisepolicyid: policy, loy_name: 'Repair' }] },
};

async function show({ given = null, lcid = english }: { given?: Scope | null; lcid?: number } = {}) {
  const texts = redatingTexts(lcid, 'Europe/Zurich');
  await page.show(
    texts,
    <TextsProvider value={texts}>
      <App given={given} />
    </TextsProvider>,
  );
}
const calls = () => page.sent.filter(({ name }) => name === 'loy_RedatePromises').map(({ body }) => body);

describe('the re-dating page', () => {
  it('offers calendars without their later versions, and asks for one', async () => {
    page.answerWith(sources);
    await show();
    expect(page.textOf('option')).toEqual(['Choose', 'Geneva']);
    await page.press('Show what would move');
    expect(page.text()).toContain('Choose what has changed.');
    expect(calls()).toEqual([]);
  });

  it('shows old and new dates and the refused ones with their reason, without writing', async () => {
    page.answerWith({ ...sources, loy_RedatePromises: answerOf([refused, moved()]) });
    await show();
    await page.choose('A calendar', calendar);
    await page.press('Show what would move');
    expect(calls()).toEqual([{ CalendarId: calendar, DryRun: true, MaxSeconds: 10 }]);
    expect(page.text()).toContain('1 would move, nothing changed yet');
    expect(page.textOf('.redated')[0]).toContain('Tue, Dec 8, 05:30 PMbecomesWed, Dec 9, 05:30 PM');
    expect(page.textOf('.redated')[0]).toContain('1 day later');
    expect(page.textOf('.redated')[1]).toContain('The customer date has passed.');
  });

  it('leads from each row to the promise and to its account', async () => {
    page.beInApp();
    page.answerWith({ ...sources, loy_RedatePromises: answerOf([moved()]) });
    await show({ given: { kind: 'calendar', id: calendar } });
    await page.press('Show what would move');
    await page.press('Replace the pump');
    await page.press('Hôtel Beau-Léman');
    expect(page.openForm.mock.calls).toEqual([[{ entityName: 'loy_promise', entityId: 'p1' }], [{ entityName: 'account', entityId: 'a1' }]]);
  });

  it('needs a reason, then re-dates in steps and says how many', async () => {
    page.answerWith({
      ...sources,
      loy_RedatePromises: ({ DryRun, After }) => (DryRun ? answerOf([moved(), moved({ promiseId: 'p3' })]) : After ? answerOf([moved({ promiseId: 'p3' })]) : answerOf([moved()], { More: true, Next: '2|x', Remaining: 1 })),
    });
    await show({ given: { kind: 'policy', id: policy } });
    expect(page.text()).toContain('under the policy Repair');
    await page.press('Show what would move');
    await page.press('Re-date 2 promises');
    expect(page.text()).toContain('Say why the dates move.');
    await page.choose('Reason', '  The site closes earlier. ');
    await page.press('Re-date 2 promises');
    expect(page.text()).toContain('2 promises have new dates.');
    expect(calls().slice(1)).toEqual([
      { PolicyId: policy, DryRun: false, Reason: 'The site closes earlier.', MaxSeconds: 10 },
      { PolicyId: policy, DryRun: false, Reason: 'The site closes earlier.', MaxSeconds: 10, After: '2|x' },
    ]);
  });

  it('says that nothing would move, and offers nothing to apply', async () => {
    page.answerWith({ ...sources, loy_RedatePromises: answerOf([]) });
    await show({ given: { kind: 'calendar', id: calendar }, lcid: french });
    await page.press('Voir ce qui bougerait');
    expect(page.text()).toContain('Rien ne bougerait');
    expect(page.has('.confirm')).toBe(false);
  });

  it('names the role that may, when the reader may not', async () => {
    page.answerWith({ ...sources, loy_RedatePromises: refusal(403, '0x80040220') });
    await show({ given: { kind: 'calendar', id: calendar } });
    await page.press('Show what would move');
    expect(page.text()).toContain('It takes the role Loyalty Manager or Loyalty Administrator.');
    expect(page.text()).toContain('Code 0x80040220');
  });

  it('says what to do first when there is no policy', async () => {
    page.answerWith({ ...sources, loy_promisepolicies: { value: [] } });
    await show();
    expect(page.text()).toContain('No promise policy yet');
  });
});
