import { useCallback, useState } from 'preact/hooks';
import type { PageDialog } from '../client/xrm';
import type { Lookup } from '../data/values';
import type { Question } from '../ui/Dialog';

export interface Choice {
  tables: readonly string[];
  pick: (picked: Lookup | null) => void;
}

export interface OpenPage {
  page: PageDialog;
  close: () => void;
}

/** The dialogs that code asks for and waits on: one question, one lookup, one page. */
export function useDialogs() {
  const [question, setQuestion] = useState<Question | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [openedPage, setOpenedPage] = useState<OpenPage | null>(null);

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
  const openPage = useCallback(
    (page: PageDialog) =>
      new Promise<void>((resolve) => {
        const close = () => {
          setOpenedPage(null);
          resolve();
        };
        setOpenedPage({ page, close });
      }),
    [],
  );
  return { question, choice, openedPage, ask, lookup, openPage };
}
