export type SegmentKind = 'open' | 'closed' | 'holiday' | 'margin' | 'rounding' | 'pause';

export interface Segment {
  kind: SegmentKind;
  from: string;
  to: string;
  /** Working minutes inside the stretch. */
  minutes: number;
  /** Of a holiday. */
  name?: string | null;
}

export interface DateChange {
  kind: 'revision' | 'redating';
  on: string;
  /** Customer date before and after. */
  from: string;
  to: string;
  /** Internal target before and after, of a re-dating. */
  targetFrom?: string;
  targetTo?: string;
  agreed: boolean;
  reason: string;
}

/** Why a promise has its dates: codes and numbers, no words. Stored in loy_promise.loy_explanation, answered by loy_QuotePromise. */
export interface Explanation {
  version: 1;
  policy: string;
  /** Null: around the clock. */
  calendar: string | null;
  timeZone: string;
  requestedOn: string;
  start: string;
  leadMinutes: number;
  margin: {
    mode: 'fixed' | 'percent' | 'learned';
    minutes: number;
    percent?: number | null;
    clamped?: 'min' | 'max' | null;
    sample?: number | null;
  };
  rounding: 'none' | 'halfDay' | 'workingDay';
  targetOn: string;
  /** The earliest safe date. */
  promisedOn: string;
  /** The customer date that stands; absent where it is the safe one. */
  customerOn?: string;
  /** What moved the customer date besides waits, oldest first. */
  changes?: DateChange[];
  segments: Segment[];
}

/** The customer date that stands. */
export const customerDateOf = ({ customerOn, promisedOn }: Explanation): string => customerOn ?? promisedOn;

/** Null when the text is none of this version. */
export function readExplanation(text: string): Explanation | null {
  try {
    const value = JSON.parse(text) as Partial<Explanation> | null;
    return value?.version === 1 && Array.isArray(value.segments) ? (value as Explanation) : null;
  } catch {
    return null;
  }
}
