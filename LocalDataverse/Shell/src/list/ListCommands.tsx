import type { Command, Table } from '../app/contract';
import { useShell } from '../app/ShellContext';
import { findFunction, loadLibraries } from '../client/libraries';
import { useText } from '../i18n/texts';
import { CommandButton } from '../ui/CommandButton';

export const listCommands = (table: Table): Command[] => table.commands.filter(({ place }) => place === 'list');

/** The buttons that solutions add to the command bar of the list. They are called with the id of the first selected row. */
export function ListCommands({ table, selected }: { table: Table; selected: readonly string[] }) {
  const { ask } = useShell();
  const text = useText();
  const run = async ({ label, action }: Command) => {
    try {
      await loadLibraries([action.library]);
      await findFunction(action.functionName)(`{${(selected[0] ?? '').toUpperCase()}}`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await ask(text('scriptFailed', { source: action.functionName, message }), label, text('ok'), null);
    }
  };
  return (
    <>
      {listCommands(table).map((command) => (
        <CommandButton key={command.id} command={command} disabled={!allows(command, selected.length)} onRun={() => void run(command)} />
      ))}
    </>
  );
}

const allows = ({ selections }: Command, count: number): boolean => selections.every(({ minimum, maximum }) => count >= minimum && count <= (maximum ?? Infinity));
