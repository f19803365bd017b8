import { describe, expect, it } from 'vitest';
import { App } from '../src/backtest/App';
import { backtestTexts, TextsProvider } from '../src/backtest/texts';
import type { BacktestReport, Horizon } from '../src/data/backtest';
import { english, french, json, refusal, usePage } from './fixtures/page';

const page = usePage();
const silence = 725100007;
const critical = 725100003;

const horizon = (days: number, changes: Partial<Horizon> = {}): Horizon => ({
  days,
  leavers: 24,
  stayers: 800,
  baseRate: 0.03,
  bandRate: 0.12,
  lift: 4,
  caught: 0.75,
  levels: [{ level: critical, leavers: 18, stayers: 40, leaversShare: 0.75, stayersShare: 0.05, leaveRate: 0.31 }],
  factors: [{ kind: silence, leavers: 12, share: 0.5, points: 14.2 }],
  ...changes,
});
const reportOf = (changes: Partial<BacktestReport> = {}) => ({
  Report: json({
    verdict: 'green',
    sentence: { en: 'Good enough to rely on, in words.', fr: 'Assez fiable, en mots.' },
    departures: { given: 25, used: 24, rejected: 1 },
    population: { stayers: 800, sampled: 800, isSampled: false },
    floor: { days: 60, departures: 20, lift: 3, caught: 0.6667 },
    errors: [{ line: 7, code: 'LOY-BACKTEST-DATE', sentence: { en: 'The date is none.', fr: 'La date n’en est pas une.' } }],
    horizons: [horizon(30, { lift: 5 }), horizon(60), horizon(90, { lift: 2 })],
    ...changes,
  }),
});
async function show(lcid = english) {
  const texts = backtestTexts(lcid);
  await page.show(
    texts,
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>,
  );
}
const run = async (lines = 'a,2026-01-01') => {
  await page.choose('Departures', lines);
  await page.press('Run the backtest');
};

describe('the backtest', () => {
  it('asks for departures before it runs', async () => {
    await show();
    await page.press('Run the backtest');
    expect(page.text()).toContain('Paste departures or choose a file.');
    expect(page.sent).toEqual([]);
  });

  it('tells verdict, figures of the judged day, levels, factors and each bad line', async () => {
    page.answerWith({ loy_BacktestChurn: reportOf() });
    await show();
    await run('a,2026-01-01\nb,nonsense');
    expect(page.sent[0]?.body).toEqual({ Departures: 'a,2026-01-01\nb,nonsense' });
    for (const words of ['Good enough to rely on', 'Good enough to rely on, in words.', '24 of 25 departures looked at', '800 accounts that stayed', '1 line not used']) expect(page.text()).toContain(words);
    expect(page.textOf('.figures .tile')).toEqual(['Base rate of departures3%', 'Departures at risk or critical12%', 'Lift of at risk and critical4 ×Floor 3 ×', 'Leavers caught above watch75%Floor 66.7%']);
    expect(page.textOf('.backtest-level')[0]).toBe('Critical75% of leavers (18)5% of stayers31% of its accounts left');
    expect(page.textOf('.factors li')[0]).toBe('+14.2Silence 50% of leavers (12)');
    expect(page.textOf('.line-error')[0]).toBe('Line 7The date is none.Code LOY-BACKTEST-DATE');
  });

  it('shows another day when asked, without judging it', async () => {
    page.answerWith({ loy_BacktestChurn: reportOf() });
    await show();
    await run();
    await page.press('90 days before');
    expect(page.textOf('.figures .tile')[2]).toBe('Lift of at risk and critical2 ×');
  });

  it.each([
    ['notYet', 'Not good enough yet'],
    ['tooFew', 'Too few departures'],
  ] as const)('with the verdict %s says so', async (verdict, words) => {
    page.answerWith({ loy_BacktestChurn: reportOf({ verdict }) });
    await show();
    await run();
    expect(page.textOf('.badge-large')).toEqual([words]);
  });

  it('shows what could not be divided as a dash', async () => {
    page.answerWith({ loy_BacktestChurn: reportOf({ horizons: [horizon(60, { baseRate: null, bandRate: null, lift: null, caught: null, factors: [] })] }) });
    await show();
    await run();
    expect(page.textOf('.big-figure')).toEqual(['–', '–', '–', '–']);
    expect(page.text()).toContain('No signal stood for any of them.');
  });

  it('takes a marked column instead', async () => {
    page.answerWith({ loy_BacktestChurn: reportOf() });
    await show(french);
    await page.tick('Une colonne du compte');
    await page.press('Lancer le test');
    expect(page.text()).toContain('Nommez la colonne');
    await page.choose('Nom logique', ' new_datedepart ');
    await page.press('Lancer le test');
    expect(page.sent[0]?.body).toEqual({ MarkedColumn: 'new_datedepart' });
  });

  it('says in our own words what is refused, and runs again', async () => {
    page.answerWith({ loy_BacktestChurn: () => refusal(400, '0x80040265', '[LOY-BACKTEST-TOO-LONG] The file has more than 20,000 lines. Split it.') });
    await show();
    await run();
    expect(page.text()).toContain('The file has more than 20,000 lines. Split it.');
    page.answerWith({ loy_BacktestChurn: reportOf() });
    await page.press('Try again');
    expect(page.has('.badge-large')).toBe(true);
  });

  it('names the role that may', async () => {
    page.answerWith({ loy_BacktestChurn: refusal(403, '0x80040220') });
    await show();
    await run();
    expect(page.text()).toContain('It takes the role Loyalty Manager or Loyalty Administrator.');
  });
});
