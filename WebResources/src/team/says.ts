import { AlertKind } from '../generated/choices';
import type { TeamAlert } from '../data/team';
import type { Texts } from '../i18n/texts';
import type { TeamKey } from './texts';

/** What an alert says, in the reader's words. */
export function says(texts: Texts<TeamKey>, alert: TeamAlert): string {
  const { kind, person, count, late, limit } = alert;
  const number = (value: number | null): string => texts.format.number(value ?? 0);
  const facts = factsOf(texts, alert);
  switch (kind) {
    case AlertKind.CriticalAccountNoConversation:
      return texts.text('Team_Says_critical', facts);
    case AlertKind.RecoveryOverdue:
      return texts.count('Team_Says_recovery', count ?? 1, facts);
    case AlertKind.AccountsWithoutLoyaltyOwner:
      return texts.count(person ? 'Team_Says_left' : 'Team_Says_vacant', count ?? 1, facts);
    case AlertKind.NobodyActsForAnAbsentOfficer:
      return texts.count('Team_Says_absent', count ?? 1, facts);
    case AlertKind.OfficerOverCapacity:
      return texts.text('Team_Says_over', { ...facts, count: number(count), limit: number(limit), over: number((count ?? 0) - (limit ?? 0)) });
    case AlertKind.PausesOverdue:
      return texts.count('Team_Says_pauses', count ?? 1, facts);
    case AlertKind.PromisesPilingUp:
      return texts.text((count ?? 0) > (limit ?? 0) ? 'Team_Says_piling' : 'Team_Says_late', { ...facts, count: number(count), late: number(late), limit: number(limit) });
  }
}

function factsOf(texts: Texts<TeamKey>, { account, person, evidence, since, until }: TeamAlert): Record<string, string> {
  return {
    account: account?.name ?? '',
    person: person?.name ?? '',
    evidence: evidence?.name ?? '',
    since: since ? texts.format.date(since) : '',
    until: until ? texts.text('Team_Until', { date: texts.format.date(until) }) : texts.text('Team_UntilFurther'),
  };
}
