import { describe, expect, it } from 'vitest';
import type { TeamAlert } from '../src/data/team';
import { AlertEnding, AlertKind } from '../src/generated/choices';
import { App } from '../src/team/App';
import { teamTexts, TextsProvider } from '../src/team/texts';
import { english, french, json, refusal, usePage, type Answers } from './fixtures/page';

const page = usePage();
const since = '2026-11-20T09:00:00Z';
const account = { table: 'account', id: 'a1', name: 'Hôtel Beau-Léman' };
const person = { table: 'systemuser', id: 'u1', name: 'Léa Fontaine' };
const evidence = { table: 'loy_promise', id: 'p1', name: 'Six filters' };

const alert = (changes: Partial<TeamAlert> = {}): TeamAlert => ({ key: '0:a1:x', kind: AlertKind.CriticalAccountNoConversation, account, person, pool: 'Key accounts', evidence: null, since, until: null, count: 100, late: null, limit: null, ...changes });
const team = (alerts: readonly TeamAlert[], more: object = {}): object => ({ Alerts: json({ generatedOn: since, total: alerts.length, alerts, pools: [], ...more }) });
const outcome = { loy_alertoutcomeid: 'o1', loy_name: 'It was quiet', loy_outcome: AlertEnding.ConversationHeld, loy_note: 'Léa calls on Monday', createdon: since };
const rows = (...value: object[]): object => ({ value });

async function show(answers: Answers, lcid = english) {
  page.answerWith({ loy_alertoutcomes: rows(), ...answers });
  const texts = teamTexts(lcid, 'Europe/Zurich');
  await page.show(
    texts,
    <TextsProvider value={texts}>
      <App />
    </TextsProvider>,
  );
}
const posted = () => page.sent.filter(({ body }) => 'loy_alertkey' in body).map(({ body }) => body);

describe('the team view', () => {
  it.each([
    [alert(), 'Hôtel Beau-Léman has been critical since Nov 20, 2026, and nobody has called or met the customer since.'],
    [alert({ kind: AlertKind.RecoveryOverdue, evidence, count: 1 }), '“Six filters”, promised to Hôtel Beau-Léman, was broken; making good was due on Nov 20, 2026 and is not done.'],
    [alert({ kind: AlertKind.RecoveryOverdue, evidence, count: 3 }), '3 recoveries of Léa Fontaine are overdue; the oldest is “Six filters” for Hôtel Beau-Léman, due on Nov 20, 2026.'],
    [alert({ kind: AlertKind.AccountsWithoutLoyaltyOwner, count: 1 }), 'Léa Fontaine has left, and Hôtel Beau-Léman has had nobody since Nov 20, 2026.'],
    [alert({ kind: AlertKind.AccountsWithoutLoyaltyOwner, count: 4 }), 'Léa Fontaine has left, and 4 accounts have had nobody, Hôtel Beau-Léman the longest: since Nov 20, 2026.'],
    [alert({ kind: AlertKind.AccountsWithoutLoyaltyOwner, count: 1, person: null }), 'Hôtel Beau-Léman has had no loyalty owner since Nov 20, 2026.'],
    [alert({ kind: AlertKind.NobodyActsForAnAbsentOfficer, account: null, count: 3 }), 'Léa Fontaine is away until further notice; no deputy can act for 3 accounts.'],
    [alert({ kind: AlertKind.NobodyActsForAnAbsentOfficer, account: null, count: 1, until: since }), 'Léa Fontaine is away until Nov 20, 2026; no deputy can act for one account.'],
    [alert({ kind: AlertKind.OfficerOverCapacity, account: null, count: 12, limit: 5 }), 'Léa Fontaine carries 12 points, 7 more than the capacity of 5.'],
    [alert({ kind: AlertKind.PausesOverdue, evidence, count: 1 }), 'Hôtel Beau-Léman should have answered about “Six filters” by Nov 20, 2026; nobody has asked again.'],
    [alert({ kind: AlertKind.PausesOverdue, evidence, count: 2 }), '2 promises of Léa Fontaine wait for customers too long; the longest is “Six filters” for Hôtel Beau-Léman, expected by Nov 20, 2026.'],
    [alert({ kind: AlertKind.PromisesPilingUp, evidence, count: 16, late: 1, limit: 15 }), 'Léa Fontaine has 16 open promises, 1 of them late; more than 15 are too many for one person.'],
    [alert({ kind: AlertKind.PromisesPilingUp, evidence, count: 4, late: 3, limit: 15 }), 'Léa Fontaine has 4 open promises, and 3 of them are late.'],
  ])('says each kind of alert in words', async (given, words) => {
    await show({ loy_GetTeamAlerts: team([given]) });
    expect(page.textOf('.alert-says')).toEqual([words]);
  });

  it('says it in French', async () => {
    await show({ loy_GetTeamAlerts: team([alert()]) }, french);
    expect(page.textOf('.alert-says')).toEqual(['Hôtel Beau-Léman est critique depuis le 20 nov. 2026, et personne n’a appelé ni rencontré le client depuis.']);
    expect(page.textOf('.alert-ways .button').map((words) => words.split(' : ')[0]?.split(':')[0])).toEqual(['Lue', 'Entretien mené', 'Action modifiée']);
  });

  it('leads to the customer and to what shows the alert', async () => {
    page.beInApp();
    await show({ loy_GetTeamAlerts: team([alert({ kind: AlertKind.PausesOverdue, evidence, count: 1 })]) });
    await page.press('Six filters');
    expect(page.openForm).toHaveBeenCalledExactlyOnceWith({ entityName: 'loy_promise', entityId: 'p1' });
  });

  it('ends an alert by reading it at once', async () => {
    let open = [alert()];
    await show({
      loy_GetTeamAlerts: () => team(open),
      loy_alertoutcomes: (body) => {
        if (!('loy_alertkey' in body)) return rows();
        open = [];
        return { loy_alertoutcomeid: 'o1' };
      },
    });
    await page.press('Read');
    expect(posted()).toEqual([{ loy_alertkey: '0:a1:x', loy_kind: AlertKind.CriticalAccountNoConversation, loy_outcome: AlertEnding.Read, loy_name: 'Hôtel Beau-Léman has been critical since Nov 20, 2026, and nobody has called or met the customer since.', 'loy_AccountId@odata.bind': '/accounts(a1)', 'loy_UserId@odata.bind': '/systemusers(u1)' }]);
    expect(page.text()).toContain('Nothing needs you today');
    expect(document.activeElement?.textContent).toContain('Noted as read.');
  });

  it.each([
    ['Conversation held', AlertEnding.ConversationHeld],
    ['Action changed', AlertEnding.ActionChanged],
  ])('asks what was agreed or changed, and takes none for an answer: %s', async (way, ending) => {
    await show({ loy_GetTeamAlerts: team([alert({ account: null })]), loy_alertoutcomes: (body) => ('loy_alertkey' in body ? { loy_alertoutcomeid: 'o1' } : rows()) });
    await page.press(way);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await page.press('Save');
    expect(posted()[0]).toEqual(expect.objectContaining({ loy_outcome: ending }));
    expect(posted()[0]).not.toHaveProperty('loy_note');
    expect(posted()[0]).not.toHaveProperty('loy_AccountId@odata.bind');
  });

  it('keeps the note with the conversation', async () => {
    await show({ loy_GetTeamAlerts: team([alert()]), loy_alertoutcomes: (body) => ('loy_alertkey' in body ? { loy_alertoutcomeid: 'o1' } : rows()) });
    await page.press('Conversation held');
    await page.choose('What was agreed', ' Léa calls on Monday ');
    await page.press('Save');
    expect(posted()[0]).toEqual(expect.objectContaining({ loy_note: 'Léa calls on Monday' }));
  });

  it('asks for nothing more when the reader cancels', async () => {
    await show({ loy_GetTeamAlerts: team([alert()]) });
    await page.press('Action changed');
    await page.press('Cancel');
    expect(page.has('textarea')).toBe(false);
    expect(document.activeElement?.textContent).toContain('Action changed');
    expect(posted()).toEqual([]);
  });

  it('says that a colleague was faster, and looks again', async () => {
    await show({ loy_GetTeamAlerts: team([alert()]), loy_alertoutcomes: (body) => ('loy_alertkey' in body ? refusal(412, '0x80060892') : rows()) });
    await page.press('Read');
    expect(page.text()).toContain('Another manager concluded this alert meanwhile.');
    expect(page.sent.filter(({ name }) => name === 'loy_GetTeamAlerts')).toHaveLength(2);
  });

  it('tells at the alert why it could not be ended, and keeps it', async () => {
    await show({ loy_GetTeamAlerts: team([alert()]), loy_alertoutcomes: (body) => ('loy_alertkey' in body ? refusal(500, 'HTTP-500') : rows()) });
    await page.press('Read');
    expect(page.textOf('.alert [role=alert]')[0]).toContain('HTTP-500');
    expect(page.textOf('.alert')).toHaveLength(1);
  });

  it('lists what was done today with the way back', async () => {
    await show({ loy_GetTeamAlerts: team([]), loy_alertoutcomes: (_, url) => (url.includes('(o1)') ? {} : rows(outcome)) });
    expect(page.textOf('.ended')[0]).toContain('Conversation held');
    expect(page.textOf('.ended')[0]).toContain('Léa calls on Monday');
    await page.press('Undo');
    expect(page.sent.some(({ url }) => url.endsWith('/loy_alertoutcomes(o1)'))).toBe(true);
    expect(page.text()).toContain('Taken back');
  });

  it('tells how many wait behind', async () => {
    await show({ loy_GetTeamAlerts: team([alert()], { total: 9 }) });
    expect(page.text()).toContain('8 more wait behind these');
  });

  it('shows the alerts of the pool that the reader chooses', async () => {
    await show({ loy_GetTeamAlerts: team([alert()], { pools: [{ id: 'g1', name: 'Key accounts' }, { id: 'g2', name: 'France' }] }) });
    await page.choose('Pool', 'g2');
    expect(page.sent.filter(({ name }) => name === 'loy_GetTeamAlerts').map(({ url }) => url.split('v9.2')[1])).toEqual(['/loy_GetTeamAlerts()', '/loy_GetTeamAlerts(PoolId=@p0)?@p0=g2']);
  });

  it('shows a hostile name as text', async () => {
    await show({ loy_GetTeamAlerts: team([alert({ account: { ...account, name: '<img src=x onerror=alert(1)>' } })]) });
    expect(page.has('img')).toBe(false);
    expect(page.textOf('.alert-says')[0]).toContain('<img src=x onerror=alert(1)>');
  });

  it('names the role that may', async () => {
    await show({ loy_GetTeamAlerts: refusal(403, '0x80040220') });
    expect(page.text()).toContain('It takes the role Loyalty Manager or Loyalty Administrator.');
  });
});
