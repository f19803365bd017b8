import { describe, expect, it } from 'vitest';
import type { MarginReport, PolicyRates } from '../src/data/margins';
import { App } from '../src/margins/App';
import { marginsTexts, TextsProvider } from '../src/margins/texts';
import { english, french, json, refusal, usePage } from './fixtures/page';

const page = usePage();
const technicians = 725100002;
const rates = { sample: 40, keptEarly: 20, kept: 16, broken: 4, keptRate: 90, marginUsedPercent: 55 };

const policy = (changes: Partial<PolicyRates> = {}): PolicyRates => ({
  id: 'p1',
  name: 'Repair',
  department: technicians,
  leadMinutes: 480,
  marginMinutes: 240,
  targetKeptRate: 95,
  quantileMinutes: 900,
  verdict: 'tooSmall',
  ...rates,
  ...changes,
});
const report = (changes: Partial<MarginReport> = {}): object => ({
  Report: json({ policies: [policy()], departments: [{ department: technicians, ...rates }], teams: [{ teamId: 't', name: 'Terrain', ...rates }], people: [{ userId: 'u', name: 'Luca', ...rates }], open: [{ userId: 'u', name: 'Luca', open: 5, usingMargin: 1, late: 1, paused: 1, overduePauses: 0 }], openLimit: null, policiesLeftOut: 0, ...changes }),
});

async function show(lcid = english) {
  const texts = marginsTexts(lcid, 'Europe/Zurich');
  await page.show(
    texts,
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>,
  );
}

describe('the margin report', () => {
  it('gives each policy its numbers, target and verdict, with what to do', async () => {
    page.answerWith({ loy_GetMarginReport: report() });
    await show();
    const words = page.textOf('.policy')[0];
    for (const part of ['Repair', 'Field technicians', 'Lead time 8 hr', 'Margin 4 hr', '90%', 'kept, target 95%', '20 kept early', '16 kept', '4 broken', 'Margin too small', 'a margin of 7 hr would have kept the target', '55% of the margin was used']) expect(words).toContain(part);
  });

  it.each([
    [policy({ verdict: 'tooLarge', quantileMinutes: 500 }), 'You could promise sooner: a margin of 20 min would have been enough'],
    [policy({ verdict: 'tooLarge', quantileMinutes: 100 }), 'a margin of 0 min would have been enough'],
    [policy({ verdict: 'tooSmall', quantileMinutes: null }), 'give the policy more margin'],
    [policy({ verdict: 'fits' }), 'Nothing to do.'],
    [policy({ verdict: 'tooThin', sample: 19, quantileMinutes: null }), '19 delivered; a verdict takes 20.'],
  ])('says what a verdict means for the margin', async (row, words) => {
    page.answerWith({ loy_GetMarginReport: report({ policies: [row] }) });
    await show();
    expect(page.textOf('.policy')[0]).toContain(words);
  });

  it('puts policies that need a hand first', async () => {
    page.answerWith({ loy_GetMarginReport: report({ policies: [policy({ id: '1', name: 'Thin', verdict: 'tooThin' }), policy({ id: '2', name: 'Fits', verdict: 'fits' }), policy({ id: '3', name: 'Large', verdict: 'tooLarge' }), policy({ id: '4', name: 'Small' })] }) });
    await show();
    expect(page.textOf('.policy .person-name')).toEqual(['Small', 'Large', 'Fits', 'Thin']);
  });

  it('leads from each policy to its form', async () => {
    page.beInApp();
    page.answerWith({ loy_GetMarginReport: report() });
    await show();
    await page.press('Repair');
    expect(page.openForm).toHaveBeenCalledExactlyOnceWith({ entityName: 'loy_promisepolicy', entityId: 'p1' });
  });

  it('shows who is asked for how much', async () => {
    page.answerWith({ loy_GetMarginReport: report() });
    await show(french);
    expect(page.textOf('.open-person')[0]).toBe('LLuca5 en cours1 en retard1 dans la marge2 dans les temps1 en pause');
  });

  it.each([
    [4, 'More than 4: give new ones to somebody else'],
    [5, null],
    [null, null],
  ])('marks who has more than the limit of %o', async (openLimit, words) => {
    page.answerWith({ loy_GetMarginReport: report({ openLimit }) });
    await show();
    expect(page.textOf('.open-person .badge')).toEqual(words === null ? [] : [words]);
  });

  it('tells of pauses that last too long, and of policies left out', async () => {
    page.answerWith({ loy_GetMarginReport: report({ policiesLeftOut: 3, open: [{ userId: 'u', name: 'Luca', open: 1, usingMargin: 0, late: 0, paused: 1, overduePauses: 1 }] }) });
    await show();
    expect(page.text()).toContain('1 paused for too long');
    expect(page.text()).toContain('3 more policies are not shown.');
  });

  it('asks for the period that the reader chooses', async () => {
    page.answerWith({ loy_GetMarginReport: report() });
    await show();
    await page.choose('Period', '30');
    const spans = page.sent.map(({ url }) => {
      const query = new URL(url, 'https://x.example').searchParams;
      return (Date.parse(query.get('@p1') ?? '') - Date.parse(query.get('@p0') ?? '')) / 86_400_000;
    });
    expect(spans).toEqual([365, 30]);
    expect(page.sent[0]?.url).toContain('loy_GetMarginReport(From=@p0,To=@p1)');
  });

  it('without policies says what to do first, and without deliveries that there are none', async () => {
    page.answerWith({ loy_GetMarginReport: report({ policies: [], departments: [], teams: [], people: [], open: [] }) });
    await show();
    expect(page.text()).toContain('No promise policy yet');
    expect(page.text()).toContain('No open promise');
    expect(page.text()).toContain('Nothing delivered in this period.');
  });

  it('names the role that may', async () => {
    page.answerWith({ loy_GetMarginReport: refusal(403, '0x80040220') });
    await show();
    expect(page.text()).toContain('It takes the role Loyalty Manager or Loyalty Administrator.');
  });
});
