import type { Abilities, PromiseItem } from '../../data/model';
import type { IconName } from '../../ui/Icon';
import { isOpen } from '../promises/promiseClock';

export type PromiseAction = 'deliver' | 'pause' | 'resume' | 'revise' | 'cancel' | 'giveUp' | 'why';

export const actionIcons: Readonly<Record<PromiseAction, IconName>> = {
  deliver: 'check',
  pause: 'pause',
  resume: 'play',
  revise: 'swap',
  cancel: 'ban',
  giveUp: 'cross',
  why: 'calendar',
};

/** What can be done with a promise as it stands: one that waits is resumed first, one whose date has passed is no longer cancelled. */
export function actionsOf(item: PromiseItem, can: Abilities): PromiseAction[] {
  if (!isOpen(item)) return ['why'];
  if (item.state === 'paused') return can.pause && item.pause ? ['resume', 'why'] : ['why'];
  const actions: [PromiseAction, boolean][] = [
    ['deliver', can.close],
    ['pause', can.pause],
    ['revise', can.revise],
    [item.state === 'late' ? 'giveUp' : 'cancel', can.close],
    ['why', true],
  ];
  return actions.filter(([, allowed]) => allowed).map(([action]) => action);
}
