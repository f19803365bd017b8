import { callFunction, readDocument } from './operations';

/** How promises ended, of those delivered in the period. */
export interface Rates {
  sample: number;
  keptEarly: number;
  kept: number;
  broken: number;
  /** Percent; null without a sample. */
  keptRate: number | null;
  /** Mean share of the margin that was used, percent. */
  marginUsedPercent: number | null;
}

export type Verdict = 'fits' | 'tooSmall' | 'tooLarge' | 'tooThin';

export interface PolicyRates extends Rates {
  id: string;
  name: string;
  /** loy_department. */
  department: number | null;
  /** Working minutes. */
  leadMinutes: number;
  marginMinutes: number;
  /** Percent. */
  targetKeptRate: number | null;
  /** Working minutes within which the target share was delivered; null when too few were. */
  quantileMinutes: number | null;
  verdict: Verdict;
}

export interface PersonLoad {
  userId: string;
  name: string;
  open: number;
  usingMargin: number;
  late: number;
  paused: number;
  /** Pauses that have lasted longer than they should. */
  overduePauses: number;
}

/** The answer of loy_GetMarginReport. */
export interface MarginReport {
  version: 1;
  /** Open promises that one person should not exceed; null = no limit. */
  openLimit: number | null;
  policies: readonly PolicyRates[];
  /** Policies that the server had no room for. */
  policiesLeftOut: number;
  departments: readonly (Rates & { department: number | null })[];
  teams: readonly (Rates & { teamId: string; name: string })[];
  people: readonly (Rates & { userId: string; name: string })[];
  open: readonly PersonLoad[];
}

const day = 86_400_000;

/** The report on promises delivered in the last days. */
export async function getMarginReport(days: number, now: Date, signal: AbortSignal): Promise<MarginReport> {
  const answer = await callFunction<{ Report: string }>('loy_GetMarginReport', { From: new Date(now.getTime() - days * day), To: now }, signal);
  return readDocument(answer.Report) as MarginReport;
}
