/** A sentence that the server wrote in both languages. */
export interface Sentence {
  en: string;
  fr: string;
}

export interface Reference {
  id: string;
  name: string;
}

export type RiskDisplay = 'notEvaluated' | 'tooLittleData' | 'evaluated';
export type PromiseState = 'onTrack' | 'usingMargin' | 'late' | 'paused' | 'keptEarly' | 'kept' | 'broken' | 'renegotiated' | 'cancelled';

export interface RiskReason {
  kind: number;
  points: number;
  sentence: Sentence;
  evidenceTable: string | null;
  evidenceId: string | null;
  raisedOn: string | null;
}

export interface Risk {
  display: RiskDisplay;
  /** 0 to 100, 100 = most likely to leave. */
  score: number | null;
  level: number | null;
  paradox: boolean;
  evaluatedOn: string | null;
  /** Mean ratings, 0 to 10. */
  technical: number | null;
  relational: number | null;
  reasons: RiskReason[];
  /** The level that the score gives; `level` is the overridden one while an override stands. */
  computedLevel: number | null;
  override: RiskOverride | null;
  /** When every account had last been looked at by the clock; null: never. */
  clockRanOn: string | null;
  play: Play | null;
  /** Oldest first. */
  history: RiskChange[];
}

/** The open play against the risk; its tasks stand among the actions. */
export interface Play {
  id: string;
  name: string;
  openedOn: string | null;
  level: number | null;
  responsible: Reference | null;
  /** Since when the risk is below the level at which plays open. */
  fellOn: string | null;
}

export interface RiskOverride {
  level: number;
  reason: string | null;
  /** The last day on which it stands. */
  until: string | null;
}

export interface RiskChange {
  on: string;
  score: number;
  level: number | null;
  reasons: RiskReason[];
}

export interface Owner {
  userId: string | null;
  name: string | null;
  locked: boolean;
  vacantSince: string | null;
  reason: number | null;
  sentence: Sentence | null;
  assignedOn: string | null;
  absence: Absence | null;
}

/** The owner is away now. */
export interface Absence {
  /** Null: until further notice. */
  until: string | null;
  deputyUserId: string | null;
  /** Null: nobody acts. */
  deputy: string | null;
}

export interface PromiseItem {
  id: string;
  name: string;
  department: number | null;
  status: number;
  state: PromiseState;
  requestedOn: string;
  targetOn: string;
  promisedOn: string;
  deliveredOn: string | null;
  marginMinutes: number | null;
  marginUsedPercent: number | null;
  responsible: Reference | null;
  policyId: string | null;
  /** The earliest customer date that the policy gives. */
  safeDate: string | null;
  pause: Pause | null;
}

/** The wait for the customer that has not ended. */
export interface Pause {
  id: string;
  from: string;
  waitingFor: string;
  reason: string;
  expectedEndOn: string | null;
  /** Set when it has lasted longer than expected, or than five working days. */
  overdueSince: string | null;
}

export interface ActionItem {
  id: string;
  subject: string;
  department: number | null;
  responsible: Reference | null;
  dueOn: string | null;
  promiseId: string | null;
  playId: string | null;
}

export interface Contact {
  id: string;
  department: number;
  user: Reference | null;
  role: string | null;
}

export interface PolicyItem {
  id: string;
  name: string;
  department: number | null;
}

/** What the caller's roles let them do at all; a single row may still be refused. */
export interface Abilities {
  /** Make a promise. */
  promise: boolean;
  /** Deliver or cancel. */
  close: boolean;
  pause: boolean;
  revise: boolean;
  overrideRisk: boolean;
}

/** The answer of loy_GetCoordinationPanel. Instants are ISO 8601 in UTC, date-only values yyyy-MM-dd. */
export interface Panel {
  version: 1;
  generatedOn: string;
  account: { id: string; name: string; segment: number | null; renewalOn: string | null; language: string | null };
  can: Abilities;
  owner: Owner;
  risk: Risk;
  promises: { total: number; items: PromiseItem[] };
  actions: { total: number; items: ActionItem[] };
  contacts: Contact[];
  policies: PolicyItem[];
}
