import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../app/contract';
import type { FormSession } from './FormSession';

/** The buttons that solutions add to the command bar of the form. */
export function FormCommands({ session }: { session: FormSession }) {
  return (
    <>
      {session.table.commands.map((command) => (
        <CommandButton key={command.id} session={session} command={command} />
      ))}
    </>
  );
}

function CommandButton({ session, command }: { session: FormSession; command: Command }) {
  const enabled = useEnabled(session, command);
  return (
    <button type="button" class="button" title={command.tip} disabled={!enabled || session.busy} onClick={() => { session.call(command.action.functionName); }}>
      {command.icon && <img class="command-icon" src={`/WebResources/${command.icon}`} alt="" width={20} height={20} />}
      {command.label}
    </button>
  );
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
