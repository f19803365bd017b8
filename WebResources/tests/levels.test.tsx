import { describe, expect, it } from 'vitest';
import type { Weights } from '../src/data/levels';
import { changesOf, draftOf, isSound, kindFault, numberOf, scaleFault, type Draft } from '../src/levels/draft';
import { App } from '../src/levels/App';
import { levelsTexts, TextsProvider } from '../src/levels/texts';
import { english, french, json, refusal, usePage, type Answers } from './fixtures/page';

const page = usePage();
const broken = 725100000;
const scaleId = '0a0a0a0a-0000-0000-0000-000000000001';
const kindId = '0a0a0a0a-0000-0000-0000-000000000002';

const stored: Weights = {
  scale: { id: scaleId, watchFrom: 30, atRiskFrom: 55, criticalFrom: 80, dropMargin: 5 },
  kinds: [{ id: kindId, name: 'Promise broken', kind: broken, points: 25, halfLifeDays: 60, cap: 50, windowDays: 365, active: true }],
};
const preview = { now: { none: 80, watch: 12, atRisk: 5, critical: 3 }, then: { none: 70, watch: 20, atRisk: 6, critical: 4 }, changed: 11, evaluated: 100, isSampled: false };
const answers: Answers = {
  loy_risklevelscales: ({ loy_watchfrom }) => (loy_watchfrom === undefined ? { value: [{ loy_risklevelscaleid: scaleId, loy_watchfrom: 30, loy_atriskfrom: 55, loy_criticalfrom: 80, loy_dropmargin: 5 }] } : new Response(null, { status: 204 })),
  loy_churnkinds: ({ loy_points }) => (loy_points === undefined ? { value: [{ loy_churnkindid: kindId, loy_name: 'Promise broken', loy_kind: broken, loy_points: 25, loy_halflifedays: 60, loy_cap: 50, loy_windowdays: 365, loy_active: true }] } : new Response(null, { status: 204 })),
  loy_PreviewRiskLevels: { Preview: json(preview) },
};

async function show(lcid = english) {
  const texts = levelsTexts(lcid);
  await page.show(
    texts,
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>,
  );
}
const typed = (change: Partial<Draft['scale']>): Draft => ({ ...draftOf(stored), scale: { ...draftOf(stored).scale, ...change } });
const isDisabled = (name: string) => page.all('button').some((button) => button.textContent.includes(name) && (button as HTMLButtonElement).disabled);

describe('thresholds', () => {
  it.each([
    [{ watchFrom: '0' }, 'Levels_FaultOrder'],
    [{ watchFrom: '1', dropMargin: '0' }, null],
    [{ watchFrom: '54', dropMargin: '0' }, null],
    [{ watchFrom: '55' }, 'Levels_FaultOrder'],
    [{ criticalFrom: '100' }, null],
    [{ criticalFrom: '101' }, 'Levels_FaultOrder'],
    [{ watchFrom: '30.5' }, 'Levels_FaultOrder'],
    [{ watchFrom: '' }, 'Levels_FaultOrder'],
    [{ watchFrom: 'many' }, 'Levels_FaultOrder'],
    [{ dropMargin: '-1' }, 'Levels_FaultMargin'],
    [{ dropMargin: '0' }, null],
    [{ dropMargin: '24' }, null],
    [{ dropMargin: '25' }, 'Levels_FaultMargin'],
  ])('%o give %o', (change, fault) => {
    expect(scaleFault(typed(change))).toBe(fault);
  });
});

describe('weights', () => {
  it.each([
    ['points', '0', 'Levels_FaultPoints'],
    ['points', '-100', null],
    ['points', '-100.1', 'Levels_FaultPoints'],
    ['points', '12,5', null],
    ['cap', '100', null],
    ['cap', '101', 'Levels_FaultPoints'],
    ['halfLifeDays', '0', 'Levels_FaultDays'],
    ['halfLifeDays', '1', null],
    ['halfLifeDays', '1.5', 'Levels_FaultDays'],
    ['windowDays', '36500', null],
    ['windowDays', '36501', 'Levels_FaultDays'],
    ['windowDays', '-30', 'Levels_FaultDays'],
  ] as const)('%s of %s gives %o', (name, value, fault) => {
    expect(kindFault(name, value)).toBe(fault);
  });

  it.each([
    ['−2,5', -2.5],
    [' 7 ', 7],
    ['1e3', Number.NaN],
    ['', Number.NaN],
  ])('reads %o as %o', (text, number) => {
    expect(numberOf(text)).toEqual(number);
  });

  it('that are as stored change nothing, and only the changed ones go out', () => {
    const draft = draftOf(stored);
    expect(changesOf(stored, draft)).toEqual({ scale: null, kinds: [] });
    expect(isSound(draft)).toBe(true);
    const [kind] = draft.kinds;
    expect(changesOf(stored, { ...draft, kinds: kind ? [{ ...kind, points: '30' }] : [] }).kinds).toEqual([{ ...stored.kinds[0], points: 30 }]);
  });
});

describe('the levels page', () => {
  it('shows the accounts per level before anything can be saved', async () => {
    page.answerWith(answers);
    await show();
    expect(page.text()).toContain('Nothing is changed.');
    expect(isDisabled('Save')).toBe(true);
    await page.choose('Watch from', '25');
    expect(isDisabled('Save')).toBe(true);
    await page.press('Show accounts per level');
    expect(decodeURIComponent(page.sent.at(-1)?.url ?? '')).toContain("loy_PreviewRiskLevels(Thresholds=@p0)?@p0='25,55,80'");
    expect(page.text()).toContain('11 accounts would change their level.');
    expect(page.textOf('.level-row')[0]).toBe('Critical3 now, 4 then (+1)');
    expect(isDisabled('Save')).toBe(false);
  });

  it('takes the preview away when the draft changes', async () => {
    page.answerWith(answers);
    await show();
    await page.choose('Watch from', '25');
    await page.press('Show accounts per level');
    await page.choose('Watch from', '26');
    expect(page.has('.level-row')).toBe(false);
    expect(isDisabled('Save')).toBe(true);
  });

  it('previews changed weights, then saves only them and reads again', async () => {
    page.answerWith(answers);
    await show();
    await page.choose('Points', '30');
    await page.press('Show accounts per level');
    expect(decodeURIComponent(page.sent.at(-1)?.url ?? '')).toContain(`Kinds=@p0)?@p0='[{"kind":${String(broken)},"points":30,"halfLifeDays":60,"cap":50,"windowDays":365,"active":true}]'`);
    await page.press('Save');
    const writes = page.sent.filter(({ body }) => Object.keys(body).length > 0);
    expect(writes).toHaveLength(1);
    expect(writes[0]).toMatchObject({ name: 'loy_churnkinds', body: { loy_points: 30, loy_halflifedays: 60, loy_cap: 50, loy_windowdays: 365, loy_active: true } });
    expect(page.sent.filter(({ name, body }) => name === 'loy_churnkinds' && Object.keys(body).length === 0)).toHaveLength(2);
  });

  it('marks what is wrong and offers neither preview nor saving', async () => {
    page.answerWith(answers);
    await show(french);
    await page.choose('Demi-vie', '0');
    expect(page.text()).toContain('Jours entiers, à partir de 1.');
    expect(isDisabled('Voir les comptes par niveau')).toBe(true);
  });

  it('names who may save when the reader may not, and keeps the draft', async () => {
    page.answerWith({ ...answers, loy_risklevelscales: ({ loy_watchfrom }) => (loy_watchfrom === undefined ? (answers.loy_risklevelscales as (body: object) => object)({}) : refusal(403, '0x80040220')) });
    await show();
    await page.choose('Watch from', '25');
    await page.press('Show accounts per level');
    await page.press('Save');
    expect(page.text()).toContain('It takes the role Loyalty Administrator.');
    expect((page.all('input[inputmode]')[0] as HTMLInputElement).value).toBe('25');
  });

  it('says what to do first without reference data', async () => {
    page.answerWith({ ...answers, loy_churnkinds: { value: [] } });
    await show();
    expect(page.text()).toContain('Nothing to weigh yet');
  });
});
