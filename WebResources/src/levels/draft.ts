import type { Changes, Kind, Scale, Weights } from '../data/levels';
import type { LevelsKey } from './texts';

/** Numbers as the reader typed them. */
export type Typed<T> = { readonly [Name in keyof T]: string };
export type ScaleNumbers = Pick<Scale, 'watchFrom' | 'atRiskFrom' | 'criticalFrom' | 'dropMargin'>;
export type KindNumbers = Pick<Kind, 'points' | 'halfLifeDays' | 'cap' | 'windowDays'>;

export interface KindDraft extends Typed<KindNumbers> {
  id: string;
  active: boolean;
}

export interface Draft {
  scale: Typed<ScaleNumbers>;
  kinds: readonly KindDraft[];
}

const highest = 100;
const mostDays = 36_500;

export function draftOf({ scale, kinds }: Weights): Draft {
  const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    scale: { watchFrom: number(scale?.watchFrom), atRiskFrom: number(scale?.atRiskFrom), criticalFrom: number(scale?.criticalFrom), dropMargin: number(scale?.dropMargin) },
    kinds: kinds.map(({ id, points, halfLifeDays, cap, windowDays, active }) => ({ id, points: number(points), halfLifeDays: number(halfLifeDays), cap: number(cap), windowDays: number(windowDays), active })),
  };
}

/** Typed with a comma or a point; NaN when it is no number. */
export const numberOf = (typed: string): number => (/^\s*[-−]?\d+(?:[.,]\d+)?\s*$/.test(typed) ? Number(typed.trim().replace('−', '-').replace(',', '.')) : Number.NaN);
const whole = (typed: string): number => (Number.isInteger(numberOf(typed)) ? numberOf(typed) : Number.NaN);

export const scaleOf = ({ scale }: Draft): ScaleNumbers => ({ watchFrom: whole(scale.watchFrom), atRiskFrom: whole(scale.atRiskFrom), criticalFrom: whole(scale.criticalFrom), dropMargin: whole(scale.dropMargin) });

/** What is wrong with the thresholds, or null: the same bounds as the server's. */
export function scaleFault(draft: Draft): LevelsKey | null {
  const { watchFrom, atRiskFrom, criticalFrom, dropMargin } = scaleOf(draft);
  if (!(watchFrom >= 1 && atRiskFrom > watchFrom && criticalFrom > atRiskFrom && criticalFrom <= highest)) return 'Levels_FaultOrder';
  const narrowest = Math.min(watchFrom, atRiskFrom - watchFrom, criticalFrom - atRiskFrom);
  return dropMargin >= 0 && dropMargin < narrowest ? null : 'Levels_FaultMargin';
}

/** What is wrong with one number of a kind, or null. */
export function kindFault(name: keyof KindNumbers, typed: string): LevelsKey | null {
  if (name === 'halfLifeDays' || name === 'windowDays') return whole(typed) >= 1 && whole(typed) <= mostDays ? null : 'Levels_FaultDays';
  return numberOf(typed) !== 0 && Math.abs(numberOf(typed)) <= highest ? null : 'Levels_FaultPoints';
}

const kindNumbers = ['points', 'halfLifeDays', 'cap', 'windowDays'] as const;

export const isSound = (draft: Draft): boolean => scaleFault(draft) === null && draft.kinds.every((kind) => kindNumbers.every((name) => kindFault(name, kind[name]) === null));

/** What the draft changes about what is stored. Sound drafts only. */
export function changesOf(stored: Weights, draft: Draft): Changes {
  const scale = stored.scale && { ...stored.scale, ...scaleOf(draft) };
  const kinds = stored.kinds.flatMap((kind) => {
    const typed = draft.kinds.find(({ id }) => id === kind.id);
    const next = typed && { ...kind, points: numberOf(typed.points), halfLifeDays: numberOf(typed.halfLifeDays), cap: numberOf(typed.cap), windowDays: numberOf(typed.windowDays), active: typed.active };
    return next && JSON.stringify(next) !== JSON.stringify(kind) ? [next] : [];
  });
  return { scale: JSON.stringify(scale) === JSON.stringify(stored.scale) ? null : scale, kinds };
}
