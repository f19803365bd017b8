import { callAction, callFunction, cursorOf, readDocument } from './operations';
import type { Sentence } from './model';
import type { Step } from './useStepRun';

export interface OfficerLoad {
  officerId: string;
  userId: string | null;
  name: string;
  pool: string | null;
  /** Points. */
  capacity: number;
  load: number;
  accounts: number;
  /** False too when the user has left. */
  active: boolean;
  hasLeft: boolean;
  /** Start, included; null = no absence. */
  absentFrom: string | null;
  /** End, not included; null with a start = until further notice. */
  absentUntil: string | null;
  isAbsent: boolean;
  deputy: string | null;
  /** Who acts now, when the officer is absent. */
  acting: string | null;
  isDeputyFor: readonly { officerId: string; name: string }[];
}

export interface VacantAccount {
  accountId: string;
  account: string;
  vacantSince: string | null;
  /** Who answered for it before, when that user has left. */
  former: string | null;
}

/** The answer of loy_GetOfficerLoads. */
export interface Loads {
  version: 1;
  generatedOn: string;
  /** Whether the reader may hand over and run the rules again. */
  canPlan: boolean;
  officers: readonly OfficerLoad[];
  vacantTotal: number;
  /** The longest vacant first; not more than the server lists. */
  vacant: readonly VacantAccount[];
}

export interface Move {
  accountId: string;
  account: string;
  fromUserId: string | null;
  toUserId: string | null;
  from: string | null;
  to: string | null;
  outcome: 'moves' | 'stays' | 'unassigned' | 'locked';
  /** loy_assignmentreason. */
  reason: number;
  sentence: Sentence;
  /** Officers who could not take it. */
  refused: readonly Refused[];
}

export interface Refused {
  officerId: string;
  name: string;
  why: 'inactive' | 'userDisabled' | 'absent' | 'overCapacity' | 'leaving' | null;
  /** Points with the account. */
  loadAfter: number;
  capacity: number;
}

export interface LoadChange {
  officerId: string;
  name: string;
  capacity: number;
  before: number;
  after: number;
}

/** One answer of a hand-over or of a re-run of the rules. */
export interface MoveStep extends Step {
  items: readonly Move[];
  loads: readonly LoadChange[];
}

export type MovePlan = { kind: 'handOver'; fromUserId: string; toUserId: string | null } | { kind: 'rules' };

interface MoveAnswer {
  Moved: number;
  Remaining: number;
  More: boolean;
  /** Only of a re-run: a hand-over goes on with the accounts that are left. */
  Next?: string;
  Explanation: string;
}

/** Seconds that one call may work: short enough to show progress and to stop. */
const secondsPerCall = 10;

export async function getLoads(signal: AbortSignal): Promise<Loads> {
  const answer = await callFunction<{ Loads: string }>('loy_GetOfficerLoads', {}, signal);
  return readDocument(answer.Loads) as Loads;
}

export async function moveAccounts(plan: MovePlan, dryRun: boolean, after: string | null): Promise<MoveStep> {
  const common = { DryRun: dryRun, MaxSeconds: secondsPerCall };
  const answer =
    plan.kind === 'rules'
      ? await callAction<MoveAnswer>('loy_ReassignPortfolio', { ...common, After: after })
      : await callAction<MoveAnswer>('loy_HandOverPortfolio', { FromUserId: plan.fromUserId, ToUserId: plan.toUserId, ...common });
  const { items, loads } = readDocument(answer.Explanation) as { version: 1; items: Move[]; loads: LoadChange[] };
  return { moved: answer.Moved, remaining: answer.Remaining, more: answer.More, next: cursorOf(answer.Next), items, loads };
}
