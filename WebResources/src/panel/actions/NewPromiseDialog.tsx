import type { Panel } from '../../data/model';
import { Dialog } from '../../ui/Dialog';
import { PageFrame } from '../../ui/PageFrame';
import { useTexts } from './texts';

const page = '../promise/new.html';

/** A new promise to the account of the panel, on the page that the command bar opens too. It tells by itself what it made. */
export function NewPromiseDialog({ account, lcid, onClose }: { account: Panel['account']; lcid: number; onClose: () => void }) {
  const texts = useTexts();
  const title = texts.text('Panel_NewPromise');
  const data = encodeURIComponent(JSON.stringify({ v: 1, id: account.id, lcid }));
  return (
    <Dialog title={title} closeLabel={texts.text('Panel_Close')} onClose={onClose}>
      <PageFrame src={`${page}?data=${data}`} title={title} onClose={onClose} />
    </Dialog>
  );
}
