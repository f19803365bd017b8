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
  promisedOn: string;
  segments: Segment[];
}

/** Null when the text is none of this version. */
export function readExplanation(text: string): Explanation | null {
  try {
    const value = JSON.parse(text) as Partial<Explanation> | null;
    return value?.version === 1 && Array.isArray(value.segments) ? (value as Explanation) : null;
  } catch {
    return null;
  }
}
