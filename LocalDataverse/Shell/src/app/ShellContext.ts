import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Display } from '../data/display';
import type { Lookup } from '../data/values';
import type { Defaults } from '../form/FormState';
import type { AppDescription, Form, Table } from './contract';
import type { Route } from './route';

/** What every part of the shell may use. */
export interface Shell {
  app: AppDescription;
  display: Display;
  go: (route: Route) => void;
  lookup: (tables: readonly string[]) => Promise<Lookup | null>;
  /** Creates a row without leaving the page; answers whether one was created. */
  quickCreate: (table: Table, form: Form, defaults: Defaults) => Promise<boolean>;
  ask: (message: string, title: string, confirm: string, cancel: string | null) => Promise<boolean>;
  /** The open form says whether leaving would lose something. */
  guard: (dirty: (() => boolean) | null) => void;
}

const ShellContext = createContext<Shell | null>(null);
export const ShellProvider = ShellContext.Provider;

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('No shell around this component.');
  return shell;
}

export function tableOf(app: AppDescription, name: string): Table {
  const table = app.tables[name];
  if (!table) throw new Error(`The app has no table ${name}.`);
  return table;
}
