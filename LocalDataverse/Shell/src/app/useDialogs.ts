import { useCallback, useState } from 'preact/hooks';
import type { Lookup } from '../data/values';
import type { Question } from '../ui/Dialog';

export interface Choice {
  tables: readonly string[];
  pick: (picked: Lookup | null) => void;
}

/** The dialogs that code asks for and waits on: one question, one lookup. */
export function useDialogs() {
  const [question, setQuestion] = useState<Question | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);

  const ask = useCallback(
    (message: string, title: string, confirm: string, cancel: string | null) =>
      new Promise<boolean>((resolve) => {
        const answer = (confirmed: boolean) => {
          setQuestion(null);
          resolve(confirmed);
        };
        setQuestion({ message, title, confirm, cancel, answer });
      }),
    [],
  );
  const lookup = useCallback(
    (tables: readonly string[]) =>
      new Promise<Lookup | null>((resolve) => {
        const pick = (picked: Lookup | null) => {
          setChoice(null);
          resolve(picked);
        };
        setChoice({ tables, pick });
      }),
    [],
  );
  return { question, choice, ask, lookup };
}
