import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { Message } from '../ui/Message';
import { loadDialogs, loadedDialogs, type Dialogs } from './loadDialogs';
import { useTexts } from './texts';

interface Props {
  /** Of the dialog, while it is not there. */
  title: string;
  onClose: () => void;
  children: (dialogs: Dialogs) => ComponentChildren;
}

/** A dialog out of the part of the script that is loaded when it is wanted. When that fails, the reader may try again or leave. */
export function OnDemand({ title, onClose, children }: Props) {
  const texts = useTexts();
  const [dialogs, setDialogs] = useState<Dialogs | null>(loadedDialogs);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    loadDialogs().then(setDialogs, () => {
      setFailed(true);
    });
  }, []);
  useEffect(load, [load]);
  if (dialogs) return <dialogs.DialogTexts>{children(dialogs)}</dialogs.DialogTexts>;
  if (!failed) return null;
  return (
    <Dialog title={title} closeLabel={texts.text('Panel_Close')} onClose={onClose}>
      <Message icon="cloud" title={texts.text('Panel_OfflineTitle')} hint={texts.text('Panel_PartMissing')} alert>
        <p class="code">{texts.text('Common_ErrorCode', { code: 'LOY-PANEL-PART' })}</p>
        <button type="button" class="button" onClick={load}>
          <Icon name="refresh" />
          {texts.text('Panel_Retry')}
        </button>
      </Message>
    </Dialog>
  );
}
