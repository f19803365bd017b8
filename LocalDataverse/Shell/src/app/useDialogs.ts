import { useCallback, useState } from 'preact/hooks';
import type { PageDialog } from '../client/xrm';
import type { Lookup } from '../data/values';
import type { Defaults } from '../form/FormState';
import type { Question } from '../ui/Dialog';
import type { Form, Table } from './contract';

export interface Choice {
  tables: readonly string[];
  pick: (picked: Lookup | null) => void;
}

export interface NewRow {
  table: Table;
  form: Form;
  defaults: Defaults;
  onClose: (created: boolean) => void;
}

export interface OpenPage {
  page: PageDialog;
  close: () => void;
}

/** The dialogs that code asks for and waits on: one question, one lookup, one page, one new row. */
export function useDialogs() {
  const [question, setQuestion] = useState<Question | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [newRow, setNewRow] = useState<NewRow | null>(null);
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
  const quickCreate = useCallback(
    (table: Table, form: Form, defaults: Defaults) =>
      new Promise<boolean>((resolve) => {
        const onClose = (created: boolean) => {
          setNewRow(null);
          resolve(created);
        };
        setNewRow({ table, form, defaults, onClose });
      }),
    [],
  );
  return { question, choice, openedPage, newRow, ask, lookup, openPage, quickCreate };
}
