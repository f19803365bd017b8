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
  /** The latest changes with what made each, oldest first. */
  history: RiskChange[];
  /** The score over the last 24 months, oldest first, thinned to at most one point a week: each holds until the next. */
  trend: TrendPoint[];
}

export interface TrendPoint {
  on: string;
  score: number;
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
  /** IANA id of the zone of the calendar that dated it; null: no calendar, every hour counts. */
  timeZone: string | null;
  /** Waits that have ended, oldest first. */
  pauses: PastPause[];
  /** Changes of the customer date, oldest first. */
  revisions: Revision[];
}

export interface PastPause {
  from: string;
  to: string;
  waitingFor: string | null;
  reason: string | null;
}

export interface Revision {
  on: string;
  oldPromisedOn: string;
  newPromisedOn: string;
  reason: string | null;
  agreedWithCustomer: boolean;
  by: Reference | null;
}

/** How many of the account's promises, beyond those listed too. */
export interface PromiseCount {
  department: number | null;
  /** loy_promisestatus. */
  status: number;
  count: number;
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

/** What a department has to do with the account: who answers, and when the customer last heard from it. */
export interface DepartmentCoverage {
  department: number;
  /** There is an open promise or action, and nobody who still works here answers for the department. */
  gap: boolean;
  /** Two people hold the same role. */
  double: boolean;
  openPromises: number;
  openTasks: number;
  people: Responsible[];
  lastContact: LastContact | null;
}

export interface Responsible {
  /** Of the row that names them. */
  id: string;
  user: Reference;
  role: string | null;
  email: string | null;
  phone: string | null;
  /** Somebody else of the department has the same role. */
  double: boolean;
  /** The user is disabled. */
  hasLeft: boolean;
}

/** The latest completed call, mail or meeting about the account by somebody who answers for the department. */
export interface LastContact {
  on: string;
  by: Reference;
  channel: 'phonecall' | 'email' | 'appointment';
}

/** That there are things the customer must not hear, and how many; the texts are read when the reader asks for them. */
export interface Backstage {
  /** The reader, as author of notes. */
  reader: string;
  /** The reader may add a note. */
  write: boolean;
  total: number;
}

/** Who reads, and how they want dates and numbers, by their personal settings; null: not set. */
export interface ReaderSettings {
  /** The user. */
  id: string;
  /** IANA id. */
  timeZone: string | null;
  /** Language and region of the formats, e.g. fr-CH. */
  locale: string | null;
  /** A .NET pattern with the reader's separators in it, e.g. dd.MM.yyyy. */
  dateFormat: string | null;
  /** E.g. HH:mm or h:mm tt. */
  timeFormat: string | null;
  decimalSymbol: string | null;
  numberSeparator: string | null;
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
  /** Add an action. */
  addTask: boolean;
  /** Mark an action as done. */
  completeTask: boolean;
}

/** The answer of loy_GetCoordinationPanel. Instants are ISO 8601 in UTC, date-only values yyyy-MM-dd. */
export interface Panel {
  version: 1;
  generatedOn: string;
  account: { id: string; name: string; segment: number | null; renewalOn: string | null; language: string | null };
  reader: ReaderSettings;
  can: Abilities;
  owner: Owner;
  risk: Risk;
  /** The first of them, and where the list goes on; null at its end. */
  promises: { total: number; counts: PromiseCount[]; items: PromiseItem[]; next: string | null };
  actions: { total: number; items: ActionItem[] };
  /** The departments that have to do with the account, in the choice's order. */
  coverage: DepartmentCoverage[];
  policies: PolicyItem[];
  /** Left out for those who may not read it. */
  backstage?: Backstage;
}
