import { RiskLevel } from '../generated/choices';
import type { Tone } from './Badge';

/** The colours of the risk levels; their words come from the choice's own labels. */
export const levelTones: Readonly<Record<number, Tone>> = {
  [RiskLevel.None]: 'success',
  [RiskLevel.Watch]: 'caution',
  [RiskLevel.AtRisk]: 'severe',
  [RiskLevel.Critical]: 'danger',
};
