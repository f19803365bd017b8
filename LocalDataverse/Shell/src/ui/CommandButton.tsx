import type { Command } from '../app/contract';

interface Props {
  command: Command;
  disabled: boolean;
  onRun: () => void;
}

/** A button that a solution adds to a command bar. */
export function CommandButton({ command: { label, tip, icon }, disabled, onRun }: Props) {
  return (
    <button type="button" class="button" title={tip} disabled={disabled} onClick={onRun}>
      {icon && <img class="command-icon" src={`/WebResources/${icon}`} alt="" width={20} height={20} />}
      {label}
    </button>
  );
}
