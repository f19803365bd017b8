import { describe, expect, it } from 'vitest';
import type { LoadChange, Loads, Move, OfficerLoad } from '../src/data/portfolio';
import { App } from '../src/portfolio/App';
import { joinLoads, joinMoves } from '../src/portfolio/PlanResult';
import { portfolioTexts, TextsProvider } from '../src/portfolio/texts';
import { english, french, json, refusal, usePage } from './fixtures/page';

const page = usePage();
const handOver = 725100004;

const officer = (name: string, changes: Partial<OfficerLoad> = {}): OfficerLoad => ({
  officerId: `o-${name}`,
  userId: `u-${name}`,
  name,
  pool: 'Romandie',
  capacity: 20,
  load: 10,
  accounts: 4,
  active: true,
  hasLeft: false,
  absentFrom: null,
  absentUntil: null,
  isAbsent: false,
  deputy: null,
  acting: null,
  isDeputyFor: [],
  ...changes,
});
const loads = (changes: Partial<Loads> = {}): object => ({
  Loads: json({ generatedOn: '2026-11-24T08:00:00Z', canPlan: true, officers: [officer('Léa'), officer('Marc', { load: 23 })], vacantTotal: 0, vacant: [], ...changes }),
});
const move = (changes: Partial<Move> = {}): Move => ({
  accountId: 'a1',
  account: 'Hôtel Beau-Léman',
  fromUserId: 'u-Marc',
  toUserId: 'u-Léa',
  from: 'Marc',
  to: 'Léa',
  outcome: 'moves',
  reason: handOver,
  sentence: { en: 'Lowest load in the pool.', fr: 'Charge la plus basse du groupe.' },
  refused: [],
  ...changes,
});
const change = (changes: Partial<LoadChange> = {}): LoadChange => ({ officerId: 'o-Léa', name: 'Léa', capacity: 20, before: 10, after: 13, ...changes });
const answerOf = (items: Move[], changes: object = {}, loads = [change()]) => ({ Moved: items.length, Remaining: 0, More: false, Explanation: json({ items, loads }), ...changes });

async function show(lcid = english) {
  const texts = portfolioTexts(lcid, 'Europe/Zurich');
  await page.show(
    texts,
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>,
  );
}
const calls = (name: string) => page.sent.filter((call) => call.name === name).map(({ body }) => body);

describe('loads', () => {
  it('stand with the fullest first, over capacity in words', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads() });
    await show();
    expect(page.textOf('.officer')[0]).toContain('Marc');
    expect(page.textOf('.officer')[0]).toContain('23 of 20 points');
    expect(page.textOf('.officer')[0]).toContain('3 over capacity');
    expect(page.textOf('.officer')[1]).not.toContain('over capacity');
    expect(page.text()).toContain('10 points free');
  });

  it.each([
    [{ isAbsent: true, absentFrom: '2026-11-20T00:00:00Z', absentUntil: '2026-12-04T00:00:00Z', deputy: 'Nora', acting: 'Nora' }, ['Absent until Dec 4, 2026', 'Nora acts meanwhile']],
    [{ isAbsent: true, absentFrom: '2026-11-20T00:00:00Z' }, ['Absent until further notice', 'No deputy']],
    [{ absentFrom: '2026-12-20T00:00:00Z', deputy: 'Nora' }, ['Absent from Dec 20, 2026', 'Deputy: Nora']],
    [{ active: false }, ['Takes no accounts']],
    [{ active: false, hasLeft: true }, ['User has left']],
    [{ load: 20 }, ['Full']],
    [{ isDeputyFor: [{ officerId: 'o2', name: 'Nora' }] }, ['Acts for Nora']],
  ] satisfies [Partial<OfficerLoad>, string[]][])('say what keeps an officer: %o', async (state, words) => {
    page.answerWith({ loy_GetOfficerLoads: loads({ officers: [officer('Léa', state)] }) });
    await show();
    for (const word of words) expect(page.textOf('.officer')[0]).toContain(word);
  });

  it('do not tell of an absence that is over', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads({ officers: [officer('Léa', { absentFrom: '2026-10-01T00:00:00Z', absentUntil: '2026-10-08T00:00:00Z' })] }) });
    await show();
    expect(page.textOf('.states')[0]).toBe('');
  });

  it('show who has nobody, and who answered for them before', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads({ vacantTotal: 1, vacant: [{ accountId: 'v', account: 'Scierie du Jura', vacantSince: '2026-11-12T08:00:00Z', former: 'Paul' }] }) });
    await show(french);
    expect(page.text()).toContain('Scierie du JuraDepuis le 12 nov. 2026Avant : Paul, qui est parti');
  });

  it('lead to the accounts that nobody answers for', async () => {
    page.beInApp();
    page.answerWith({ loy_GetOfficerLoads: loads({ vacantTotal: 1, vacant: [{ accountId: 'v', account: 'Scierie du Jura', vacantSince: null, former: null }] }) });
    await show();
    await page.press('Scierie du Jura');
    expect(page.openForm).toHaveBeenCalledExactlyOnceWith({ entityName: 'account', entityId: 'v' });
  });

  it('have no links where no app stands around the page', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads({ vacantTotal: 1, vacant: [{ accountId: 'v', account: 'Scierie du Jura', vacantSince: null, former: null }] }) });
    await show();
    expect(page.textOf('.tile-name')).toEqual(['Scierie du Jura']);
    expect(page.has('.button-link')).toBe(false);
  });

  it('offer nothing to plan to whom may only read', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads({ canPlan: false, vacantTotal: 1, vacant: [{ accountId: 'v', account: 'Scierie du Jura', vacantSince: null, former: null }] }) });
    await show();
    expect(page.text()).toContain('Scierie du Jura');
    expect(page.text()).not.toContain('Run the rules again');
    expect(page.has('form')).toBe(false);
  });

  it('without officers say what to do first, and plan nothing', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads({ officers: [] }) });
    await show();
    expect(page.text()).toContain('No loyalty officer yet');
    expect(page.has('form')).toBe(false);
  });

  it.each([
    [403, 'It takes the role Loyalty Officer, Loyalty Manager, or Loyalty Administrator.'],
    [404, 'Not found'],
    [500, 'This did not work'],
  ])('that are refused with %i say why and can be asked for again', async (status, words) => {
    page.answerWith({ loy_GetOfficerLoads: () => refusal(status, '0x1') });
    await show();
    expect(page.text()).toContain(words);
    page.answerWith({ loy_GetOfficerLoads: loads() });
    await page.press('Try again');
    expect(page.text()).toContain('Marc');
  });

  it('stay when a refresh fails', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads() });
    await show();
    page.answerWith({ loy_GetOfficerLoads: refusal(500, 'X-1') });
    await page.press('Refresh');
    expect(page.textOf('[role=alert]')[0]).toContain('Code X-1');
    expect(page.text()).toContain('23 of 20 points');
  });

  it('of a newer form ask for a newer page', async () => {
    page.answerWith({ loy_GetOfficerLoads: { Loads: JSON.stringify({ version: 2 }) } });
    await show();
    expect(page.text()).toContain('This page is outdated');
  });
});

describe('a hand-over', () => {
  it('first shows before and after and each reason, then does it and reads the loads again', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads(), loy_HandOverPortfolio: answerOf([move({ refused: [{ officerId: 'o3', name: 'Nora', why: 'overCapacity', loadAfter: 24, capacity: 20 }] })]) });
    await show();
    await page.press('Show what would change');
    expect(page.text()).toContain('Choose whose accounts are handed over.');
    await page.choose('From', 'u-Marc');
    await page.press('Show what would change');
    expect(page.textOf('.change')[0]).toBe('LéaBefore10 of 20 pointsAfter13 of 20 points');
    expect(page.textOf('.move')[0]).toContain('Lowest load in the pool.');
    expect(page.textOf('.refused')[0]).toContain('Nora would be over capacity (24 of 20 points)');
    await page.press('Move 1 account');
    expect(calls('loy_HandOverPortfolio')).toEqual([
      { FromUserId: 'u-Marc', DryRun: true, MaxSeconds: 10 },
      { FromUserId: 'u-Marc', DryRun: false, MaxSeconds: 10 },
    ]);
    expect(page.text()).toContain('1 account moved.');
    expect(calls('loy_GetOfficerLoads')).toHaveLength(2);
  });

  it('leads from each move to its account', async () => {
    page.beInApp();
    page.answerWith({ loy_GetOfficerLoads: loads(), loy_HandOverPortfolio: answerOf([move()]) });
    await show();
    await page.choose('From', 'u-Marc');
    await page.press('Show what would change');
    await page.press('Hôtel Beau-Léman');
    expect(page.openForm).toHaveBeenCalledExactlyOnceWith({ entityName: 'account', entityId: 'a1' });
  });

  it('to one officer names that officer', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads(), loy_HandOverPortfolio: answerOf([]) });
    await show();
    await page.choose('From', 'u-Marc');
    await page.choose('To', 'u-Léa');
    await page.press('Show what would change');
    expect(calls('loy_HandOverPortfolio')[0]).toMatchObject({ FromUserId: 'u-Marc', ToUserId: 'u-Léa' });
    expect(page.text()).toContain('Nothing would change');
    expect(page.has('.confirm')).toBe(false);
  });

  it('goes on where it failed', async () => {
    let fails = true;
    page.answerWith({
      loy_GetOfficerLoads: loads(),
      loy_HandOverPortfolio: ({ DryRun }) => {
        if (DryRun) return answerOf([move(), move({ accountId: 'a2' })]);
        if (!fails) return answerOf([move({ accountId: 'a2' })]);
        fails = false;
        return refusal(500, '0x80044151', 'timeout');
      },
    });
    await show();
    await page.choose('From', 'u-Marc');
    await page.press('Show what would change');
    await page.press('Move 2 accounts');
    expect(page.text()).toContain('Code 0x80044151');
    await page.press('Go on');
    expect(page.text()).toContain('1 account moved.');
  });

  it('that the reader may not do names the roles', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads(), loy_ReassignPortfolio: refusal(403, '0x80040220') });
    await show();
    await page.tick('Run the rules again');
    await page.press('Show what would change');
    expect(page.text()).toContain('It takes the role Loyalty Manager or Loyalty Administrator.');
  });

  it('by the rules goes from place to place until nothing is left', async () => {
    page.answerWith({ loy_GetOfficerLoads: loads(), loy_ReassignPortfolio: ({ After }) => (After ? answerOf([move({ accountId: 'a2', account: 'Second' })], { Next: '' }) : answerOf([move()], { More: true, Next: '2|x', Remaining: 1 })) });
    await show();
    await page.tick('Run the rules again');
    await page.press('Show what would change');
    expect(page.textOf('.move')).toHaveLength(2);
    expect(calls('loy_ReassignPortfolio').map(({ After }) => After)).toEqual([undefined, '2|x']);
  });
});

describe('the steps of a run', () => {
  it('join into what was before the first and what is after the last', () => {
    const step = (loads: LoadChange[]) => ({ moved: 1, remaining: 0, more: false, next: null, items: [], loads });
    expect(joinLoads([step([change()]), step([change({ before: 13, after: 16 })])])).toEqual([change({ after: 16 })]);
  });

  it('tell of each account once, with its move before its staying, changes first', () => {
    const step = (items: Move[]) => ({ moved: 1, remaining: 0, more: false, next: null, items, loads: [] });
    const locked = move({ accountId: 'a0', outcome: 'locked' });
    expect(joinMoves([step([locked, move()]), step([locked, move({ outcome: 'stays' }), move({ accountId: 'a2', outcome: 'unassigned' })])]).map(({ accountId, outcome }) => [accountId, outcome])).toEqual([
      ['a1', 'moves'],
      ['a2', 'unassigned'],
      ['a0', 'locked'],
    ]);
  });
});
