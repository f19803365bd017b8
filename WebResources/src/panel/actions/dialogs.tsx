import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Texts } from '../../i18n/texts';
import { useTexts } from '../texts';
import { dialogTables, TextsProvider } from './texts';

/** All that asks the reader something, and the changes that one click makes: loaded when they turn to the panel, not before it is drawn. */
export { completeTask, reopenTask } from '../../data/tasks';
export { BackstageDialog } from '../backstage/BackstageDialog';
export { NewActionDialog } from '../tasks/NewActionDialog';
export { NewPromiseDialog } from './NewPromiseDialog';
export { OverrideDialog } from './OverrideDialog';
export { PromiseDialog } from './PromiseDialog';

/** The panel's reader, with the texts of the dialogs too. */
export function DialogTexts({ children }: { children: ComponentChildren }) {
  const { lcid, format } = useTexts();
  const texts = useMemo(() => new Texts(dialogTables, lcid, format), [lcid, format]);
  return <TextsProvider value={texts}>{children}</TextsProvider>;
}
