import type { Note } from '../../data/backstage';
import type { Loaded } from '../../data/useLoaded';
import { problemSentence } from '../../i18n/problemSentence';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { useTexts } from '../actions/texts';
import { NoteRow } from './NoteRow';

interface Props {
  notes: Loaded<Note[]>;
  total: number;
  accountId: string;
  onDone: (news: string) => void;
}

/** The notes, the latest first. What was read last stays while a newer reading runs or fails. */
export function Notes({ notes: { value, problem, busy, refresh }, total, accountId, onDone }: Props) {
  const texts = useTexts();
  return (
    <section aria-label={texts.text('Dialog_Notes')} aria-busy={busy}>
      {!value && !problem && <p role="status">{texts.text('Dialog_NotesLoading')}</p>}
      {problem && (
        <Message icon={problem.kind === 'noPermission' ? 'lock' : 'cloud'} title={texts.text('Dialog_NotesFailed')} hint={problemSentence(problem, texts)} alert>
          <p class="code">{texts.text('Common_ErrorCode', { code: problem.code })}</p>
          <button type="button" class="button" onClick={refresh} disabled={busy}>
            <Icon name="refresh" />
            {texts.text('Panel_Retry')}
          </button>
        </Message>
      )}
      {value?.length === 0 && <Message icon="hidden" title={texts.text('Dialog_NotesNone')} hint={texts.text('Dialog_NotesNoneHint')} />}
      <ul class="actions">
        {value?.map((note) => (
          <NoteRow key={note.id} note={note} accountId={accountId} onDone={onDone} />
        ))}
      </ul>
      {value && value.length > 0 && value.length < total && <p class="note">{texts.text('Dialog_NotesLatest', { shown: texts.format.number(value.length), total: texts.format.number(total) })}</p>}
    </section>
  );
}
