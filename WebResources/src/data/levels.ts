import { ChurnKindTable, RiskLevelScaleTable } from '../generated/tables';
import { get, write } from './api';
import { callFunction, readDocument } from './operations';

/** Scores from which each level begins, and how far a score must fall under one for the level to drop. */
export interface Scale {
  id: string;
  watchFrom: number;
  atRiskFrom: number;
  criticalFrom: number;
  dropMargin: number;
}

/** What a kind of signal weighs. */
export interface Kind {
  id: string;
  name: string;
  /** loy_signalkind. */
  kind: number;
  /** Negative points reassure. */
  points: number;
  halfLifeDays: number;
  cap: number;
  windowDays: number;
  active: boolean;
}

export interface Weights {
  scale: Scale | null;
  kinds: readonly Kind[];
}

/** Accounts per level. */
export interface Levels {
  none: number;
  watch: number;
  atRisk: number;
  critical: number;
}

/** The answer of loy_PreviewRiskLevels. */
export interface Preview {
  version: 1;
  now: Levels;
  then: Levels;
  /** Accounts whose level would become another. */
  changed: number;
  evaluated: number;
  /** Whether only a part of the accounts was evaluated. */
  isSampled: boolean;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;
const scale = RiskLevelScaleTable.fields;
const kind = ChurnKindTable.fields;
const active = 0;

export async function getWeights(signal: AbortSignal): Promise<Weights> {
  const rows = async (set: string, columns: readonly string[], order: string): Promise<readonly Row[]> =>
    (await get<{ value: Row[] }>(`/${set}?$select=${columns.join(',')}&$filter=statecode eq ${String(active)}&$orderby=${order}`, signal)).value;
  const [scales, kinds] = await Promise.all([
    rows(RiskLevelScaleTable.entitySet, [scale.watchFrom, scale.atRiskFrom, scale.criticalFrom, scale.dropMargin], scale.createdOn),
    rows(ChurnKindTable.entitySet, [kind.name, kind.kind, kind.points, kind.halfLifeDays, kind.cap, kind.windowDays, kind.active], kind.kind),
  ]);
  const [first] = scales;
  return { scale: first ? scaleOf(first) : null, kinds: kinds.map(kindOf) };
}

/** How many accounts each level holds now, and would hold. Nothing is written. Only what would change goes out. */
export async function previewLevels({ scale, kinds }: Changes): Promise<Preview> {
  const weights = kinds.map(({ kind, points, halfLifeDays, cap, windowDays, active }) => ({ kind, points, halfLifeDays, cap, windowDays, active }));
  const answer = await callFunction<{ Preview: string }>('loy_PreviewRiskLevels', {
    Thresholds: scale ? [scale.watchFrom, scale.atRiskFrom, scale.criticalFrom].join(',') : null,
    Kinds: weights.length > 0 ? JSON.stringify(weights) : null,
  });
  return readDocument(answer.Preview) as Preview;
}

/** What differs from what is stored. */
export interface Changes {
  scale: Scale | null;
  kinds: readonly Kind[];
}

export async function saveScale({ id, watchFrom, atRiskFrom, criticalFrom, dropMargin }: Scale): Promise<void> {
  await write('PATCH', `/${RiskLevelScaleTable.entitySet}(${id})`, { [scale.watchFrom]: watchFrom, [scale.atRiskFrom]: atRiskFrom, [scale.criticalFrom]: criticalFrom, [scale.dropMargin]: dropMargin });
}

export async function saveKind({ id, points, halfLifeDays, cap, windowDays, active }: Kind): Promise<void> {
  await write('PATCH', `/${ChurnKindTable.entitySet}(${id})`, { [kind.points]: points, [kind.halfLifeDays]: halfLifeDays, [kind.cap]: cap, [kind.windowDays]: windowDays, [kind.active]: active });
}

const numberOf = (row: Row, column: string): number => Number(row[column] ?? 0);
const scaleOf = (row: Row): Scale => ({
  id: String(row[scale.id]),
  watchFrom: numberOf(row, scale.watchFrom),
  atRiskFrom: numberOf(row, scale.atRiskFrom),
  criticalFrom: numberOf(row, scale.criticalFrom),
  dropMargin: numberOf(row, scale.dropMargin),
});
const kindOf = (row: Row): Kind => ({
  id: String(row[kind.id]),
  name: String(row[kind.name] ?? ''),
  kind: numberOf(row, kind.kind),
  points: numberOf(row, kind.points),
  halfLifeDays: numberOf(row, kind.halfLifeDays),
  cap: numberOf(row, kind.cap),
  windowDays: numberOf(row, kind.windowDays),
  active: row[kind.active] !== false,
});
