import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../app/contract';
import { CommandButton } from '../ui/CommandButton';
import type { FormSession } from './FormSession';

/** The buttons that solutions add to the command bar of the form. */
export function FormCommands({ session }: { session: FormSession }) {
  const commands = session.table.commands.filter(({ place }) => place === 'form');
  return (
    <>
      {commands.map((command) => (
        <FormCommand key={command.id} session={session} command={command} />
      ))}
    </>
  );
}

function FormCommand({ session, command }: { session: FormSession; command: Command }) {
  const enabled = useEnabled(session, command);
  return <CommandButton command={command} disabled={!enabled || session.busy} onRun={() => { session.call(command.action.functionName); }} />;
}

/** The command's own rules, asked when the form is there and after each save; disabled until all of them agree. */
function useEnabled(session: FormSession, command: Command): boolean {
  const [enabled, setEnabled] = useState(false);
  const { id, dirty } = session.state;
  useEffect(() => {
    setEnabled(command.enableRules.every((rule) => session.call(rule.functionName) === true));
  }, [session, command, id, dirty]);
  return enabled;
}
