import { useState } from 'preact/hooks';
import { deleteNote, type Note } from '../../data/backstage';
import { choices } from '../../i18n/choices.gen';
import { Icon } from '../../ui/Icon';
import { ActionForm } from '../actions/ActionForm';
import { useTexts } from '../actions/texts';
import { useSubmit } from '../actions/useSubmit';
import { NoteForm } from './NoteForm';

interface Props {
  note: Note;
  accountId: string;
  onDone: (news: string) => void;
}

/** A note; its author may change and delete it where it stands. */
export function NoteRow({ note, accountId, onDone }: Props) {
  const texts = useTexts();
  const [mode, setMode] = useState<'read' | 'change' | 'delete'>('read');
  const back = () => {
    setMode('read');
  };
  const when = texts.format.instant(note.on);
  const changed = (news: string) => {
    back();
    onDone(news);
  };
  if (mode === 'change') return <li><NoteForm accountId={accountId} note={note} onDone={changed} onCancel={back} /></li>;
  return (
    <li>
      <p class="note-text">{note.text}</p>
      <p class="facts">
        <span>{note.by ?? texts.text('Dialog_NoteUnknown')}</span>
        {note.department !== null && <span>{texts.label(choices.department, note.department)}</span>}
        {note.promise && <span>{note.promise}</span>}
        <span>{when}</span>
      </p>
      {note.own && mode === 'read' && (
        <div class="promise-commands">
          <button type="button" class="button button-quiet" aria-label={texts.text('Dialog_NoteEditOf', { when })} onClick={() => { setMode('change'); }}>
            <Icon name="swap" />
            {texts.text('Dialog_NoteEdit')}
          </button>
          <button type="button" class="button button-quiet" aria-label={texts.text('Dialog_NoteDeleteOf', { when })} onClick={() => { setMode('delete'); }}>
            <Icon name="ban" />
            {texts.text('Dialog_NoteDelete')}
          </button>
        </div>
      )}
      {mode === 'delete' && <Sure note={note} onDone={onDone} onCancel={back} />}
    </li>
  );
}

function Sure({ note, onDone, onCancel }: { note: Note; onDone: (news: string) => void; onCancel: () => void }) {
  const texts = useTexts();
  const submission = useSubmit(onDone, () => undefined);
  const send = () => {
    void submission.submit(async () => {
      await deleteNote(note.id);
      return texts.text('Dialog_NoteDeleted');
    });
  };
  return (
    <ActionForm submitLabel={texts.text('Dialog_NoteDelete')} busy={submission.busy} problem={submission.problem} fieldFault={false} onSubmit={send} onCancel={onCancel}>
      <p>{texts.text('Dialog_NoteSure')}</p>
    </ActionForm>
  );
}
