import { useEffect, useState } from 'preact/hooks';
import { quotePromise, type Quote } from '../data/api';
import { Problem } from '../data/problem';

export interface Quoted {
  /** Of the newest input only: an older answer is gone with its input. */
  quote: Quote | null;
  problem: Problem | null;
  busy: boolean;
}

const nothing: Quoted = { quote: null, problem: null, busy: false };

/** Both dates before anything is saved. A newer input ends the older request. */
export function useQuote(accountId: string, policyId: string, requestedOn: number | null): Quoted {
  const [quoted, setQuoted] = useState(nothing);
  useEffect(() => {
    if (!policyId) {
      setQuoted(nothing);
      return undefined;
    }
    const controller = new AbortController();
    setQuoted((before) => ({ ...before, busy: true }));
    quotePromise({ policyId, requestedOn: requestedOn === null ? null : new Date(requestedOn), accountId }, controller.signal).then(
      (quote) => {
        setQuoted({ ...nothing, quote });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setQuoted({ ...nothing, problem: error instanceof Problem ? error : new Problem('LOY-PANEL-UNREADABLE', '', 'other') });
      },
    );
    return () => {
      controller.abort();
    };
  }, [accountId, policyId, requestedOn]);
  return quoted;
}
