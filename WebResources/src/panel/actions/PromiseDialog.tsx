import type { PromiseItem } from '../../data/model';
import { Dialog } from '../../ui/Dialog';
import { useTexts } from './texts';
import type { PromiseAction } from './actions';
import { CloseForm } from './CloseForm';
import { DeliverForm } from './DeliverForm';
import type { ActionProps } from './forms';
import { PauseForm } from './PauseForm';
import { ResumeForm } from './ResumeForm';
import { ReviseForm } from './ReviseForm';
import { useSubmit } from './useSubmit';
import { Why } from './Why';

interface Props {
  item: PromiseItem;
  action: PromiseAction;
  accountId: string;
  lcid: number;
  now: string;
  /** The change is made; the text says what came of it. */
  onDone: (news: string) => void;
  /** The server knows better than the panel. */
  onStale: () => void;
  onClose: () => void;
}

/** One thing to do with one promise. */
export function PromiseDialog({ item, action, accountId, lcid, now, onDone, onStale, onClose }: Props) {
  const texts = useTexts();
  const submission = useSubmit(onDone, onStale);
  const form: ActionProps = { item, accountId, now, submission, onCancel: onClose };
  return (
    <Dialog title={`${texts.text(`Panel_Do_${action}`)}: ${item.name}`} closeLabel={texts.text('Panel_Close')} onClose={onClose}>
      {action === 'deliver' && <DeliverForm {...form} />}
      {action === 'pause' && <PauseForm {...form} />}
      {action === 'resume' && <ResumeForm {...form} />}
      {action === 'revise' && <ReviseForm {...form} />}
      {(action === 'cancel' || action === 'giveUp') && <CloseForm {...form} action={action} />}
      {action === 'why' && <Why item={item} lcid={lcid} onClose={onClose} />}
    </Dialog>
  );
}
