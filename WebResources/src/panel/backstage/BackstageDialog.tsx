import { useCallback, useState } from 'preact/hooks';
import { readNotes } from '../../data/backstage';
import type { Backstage, PromiseItem } from '../../data/model';
import { useLoaded } from '../../data/useLoaded';
import { tellChanged } from '../../host/changes';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../actions/texts';
import { News } from '../sections/News';
import { NoteForm } from './NoteForm';
import { Notes } from './Notes';

interface Props {
  accountId: string;
  backstage: Backstage;
  /** The open ones of the account: a note can be about one. */
  promises: readonly PromiseItem[];
  onClose: () => void;
}

/** What the customer must not hear. Read when it is opened, gone with Esc when somebody looks over the shoulder. */
export function BackstageDialog({ accountId, backstage, promises, onClose }: Props) {
  const texts = useTexts();
  const load = useCallback((signal: AbortSignal) => readNotes(accountId, backstage.reader, signal), [accountId, backstage.reader]);
  const notes = useLoaded(load);
  const [news, setNews] = useState<{ text: string; round: number }>({ text: '', round: 0 });
  const done = (text: string) => {
    setNews(({ round }) => ({ text, round: round + 1 }));
    notes.refresh();
    tellChanged(accountId);
  };
  return (
    <Dialog title={texts.text('Panel_Backstage')} closeLabel={texts.text('Panel_Close')} onClose={onClose}>
      <div class="form">
        <p class="notice tone-severe">
          <Icon name="hidden" />
          <strong>{texts.text('Panel_BackstageMark')}</strong>
        </p>
        {news.text && <News key={news.round} text={news.text} onClose={() => { setNews(({ round }) => ({ text: '', round })); }} />}
        {backstage.write && <NoteForm key={`new ${String(news.round)}`} accountId={accountId} note={null} promises={promises} onDone={done} onCancel={onClose} />}
        <Notes notes={notes} total={backstage.total} accountId={accountId} onDone={done} />
      </div>
    </Dialog>
  );
}
