import type { Tone } from '../ui/Badge';
import type { IconName } from '../ui/Icon';
import type { PromiseState } from '../data/model';
import { RiskLevel } from '../generated/choices';

/** How a risk level looks. The words come from the choice's own labels. */
export const levelLooks: Readonly<Record<number, { tone: Tone; icon: IconName }>> = {
  [RiskLevel.None]: { tone: 'success', icon: 'check' },
  [RiskLevel.Watch]: { tone: 'caution', icon: 'eye' },
  [RiskLevel.AtRisk]: { tone: 'severe', icon: 'warning' },
  [RiskLevel.Critical]: { tone: 'danger', icon: 'alert' },
};

export const stateLooks: Readonly<Record<PromiseState, { tone: Tone; icon: IconName }>> = {
  onTrack: { tone: 'info', icon: 'clock' },
  usingMargin: { tone: 'caution', icon: 'hourglass' },
  late: { tone: 'danger', icon: 'warning' },
  paused: { tone: 'neutral', icon: 'pause' },
  keptEarly: { tone: 'success', icon: 'check' },
  kept: { tone: 'success', icon: 'check' },
  broken: { tone: 'danger', icon: 'cross' },
  renegotiated: { tone: 'neutral', icon: 'swap' },
  cancelled: { tone: 'neutral', icon: 'ban' },
};
