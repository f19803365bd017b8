import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Table } from '../app/contract';
import { listOf, formOf } from '../app/route';
import { useShell, type Shell } from '../app/ShellContext';
import { formContextOf } from '../client/formContext';
import { findFunction } from '../client/libraries';
import { useText } from '../i18n/texts';
import { Failed } from '../ui/Failed';
import { FormHead } from './FormHead';
import { FormSession } from './FormSession';
import type { Defaults } from './FormState';
import { FormTabs } from './FormTabs';
import { Notices } from './Notices';
import { sessionTexts, startForm } from './startForm';

interface Props {
  table: Table;
  id: string | null;
  defaults: Defaults;
}

/** One record on its main form, with the form's scripts alive. */
export function FormPage({ table, id, defaults }: Props) {
  const shell = useShell();
  const text = useText();
  const [session, setSession] = useState<FormSession | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [round, again] = useReducer((n: number) => n + 1, 0);
  const [, redraw] = useReducer((n: number) => n + 1, 0);

  useEffect(() => {
    const form = table.forms.find((candidate) => candidate.type === 'main') ?? table.forms[0];
    if (!form) {
      setError(new Error(text('noForm')));
      return;
    }
    const opened = new FormSession(shell.app, table, form, id, findFunction, sessionTexts(text));
    opened.context = formContextOf(opened, () => {
      shell.go(listOf(table.logicalName));
    });
    const stop = opened.state.watch(() => {
      redraw(undefined);
    });
    shell.guard(() => opened.state.dirty);
    setError(null);
    startForm(opened, [...new Set([...form.libraries, ...commandLibraries(table)])], defaults, () => {
      setSession(opened);
    }).catch((reason: unknown) => {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    });
    return () => {
      stop();
      shell.guard(null);
    };
    // A new record or a new try makes a new session; texts and shell live as long as the page.
  }, [table.logicalName, id, round]);

  if (error) return <Failed error={error} retry={() => { again(undefined); }} />;
  if (!session) return <p class="loading" role="status">{text('loading')}</p>;
  return <OpenForm session={session} shell={shell} />;
}

const commandLibraries = (table: Table): string[] => table.commands.filter(({ place }) => place === 'form').flatMap(({ action, enableRules }) => [action, ...enableRules]).map(({ library }) => library);

function OpenForm({ session, shell }: { session: FormSession; shell: Shell }) {
  const { table, state } = session;
  const save = async (close: boolean) => {
    const wasNew = state.isNew;
    const outcome = await session.save();
    if (outcome.kind === 'refused') return;
    shell.guard(null);
    if (close) shell.go(listOf(table.logicalName));
    else if (wasNew) shell.go(formOf(table.logicalName, outcome.id));
    else shell.guard(() => state.dirty);
  };
  return (
    <div class="page form" aria-busy={session.busy}>
      <FormHead session={session} onSave={(close) => void save(close)} />
      <Notices state={state} />
      <FormTabs session={session} />
    </div>
  );
}
