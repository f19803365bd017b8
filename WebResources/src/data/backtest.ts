import { callAction, readDocument } from './operations';
import type { Sentence } from './model';

/** Shares and rates from 0 to 1; null where nothing can be divided. */
export interface Level {
  /** loy_risklevel. */
  level: number;
  leavers: number;
  stayers: number;
  leaversShare: number | null;
  stayersShare: number | null;
  leaveRate: number | null;
}

export interface Factor {
  /** loy_signalkind. */
  kind: number;
  leavers: number;
  share: number;
  /** Average over all leavers; negative = reassured. */
  points: number;
}

export interface Horizon {
  /** Days before the departure. */
  days: number;
  leavers: number;
  stayers: number;
  baseRate: number | null;
  /** Share of leavers among accounts at risk or critical. */
  bandRate: number | null;
  lift: number | null;
  /** Share of leavers that were at risk or critical. */
  caught: number | null;
  levels: readonly Level[];
  factors: readonly Factor[];
}

export interface LineError {
  /** From 1. */
  line: number;
  code: string;
  sentence: Sentence;
}

/** The answer of loy_BacktestChurn. */
export interface BacktestReport {
  version: 1;
  verdict: 'green' | 'notYet' | 'tooFew';
  sentence: Sentence;
  departures: { given: number; used: number; rejected: number };
  population: { stayers: number; sampled: number; isSampled: boolean };
  /** What the judged horizon must reach. */
  floor: { days: number; departures: number; lift: number; caught: number };
  errors: readonly LineError[];
  horizons: readonly Horizon[];
}

export type Source = { kind: 'lines'; departures: string } | { kind: 'column'; column: string };

export async function backtest(source: Source): Promise<BacktestReport> {
  const answer = await callAction<{ Report: string }>('loy_BacktestChurn', {
    Departures: source.kind === 'lines' ? source.departures : null,
    MarkedColumn: source.kind === 'column' ? source.column : null,
  });
  return readDocument(answer.Report) as BacktestReport;
}
