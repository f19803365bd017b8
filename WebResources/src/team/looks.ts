import { AlertEnding, AlertKind } from '../generated/choices';
import type { Tone } from '../ui/Badge';
import type { IconName } from '../ui/Icon';

/** The part of a text's key that names a kind of alert. */
export type AlertWord = 'critical' | 'recovery' | 'vacant' | 'absent' | 'over' | 'pauses' | 'piling';

interface Look {
  word: AlertWord;
  icon: IconName;
  tone: Tone;
}

export const looks: Readonly<Record<AlertKind, Look>> = {
  [AlertKind.CriticalAccountNoConversation]: { word: 'critical', icon: 'alert', tone: 'danger' },
  [AlertKind.RecoveryOverdue]: { word: 'recovery', icon: 'warning', tone: 'severe' },
  [AlertKind.AccountsWithoutLoyaltyOwner]: { word: 'vacant', icon: 'person', tone: 'severe' },
  [AlertKind.NobodyActsForAnAbsentOfficer]: { word: 'absent', icon: 'calendar', tone: 'severe' },
  [AlertKind.OfficerOverCapacity]: { word: 'over', icon: 'swap', tone: 'caution' },
  [AlertKind.PausesOverdue]: { word: 'pauses', icon: 'pause', tone: 'caution' },
  [AlertKind.PromisesPilingUp]: { word: 'piling', icon: 'hourglass', tone: 'caution' },
};

/** What an alert ends in, with the part of a text's key that names it. */
export const endings = [
  { ending: AlertEnding.Read, word: 'read', icon: 'eye' },
  { ending: AlertEnding.ConversationHeld, word: 'held', icon: 'person' },
  { ending: AlertEnding.ActionChanged, word: 'changed', icon: 'swap' },
] as const satisfies readonly { ending: AlertEnding; word: string; icon: IconName }[];

export type Ending = (typeof endings)[number];

/** The first stands for a value that this build does not know. */
export const endingOf = (value: AlertEnding): Ending => endings.find(({ ending }) => ending === value) ?? endings[0];
