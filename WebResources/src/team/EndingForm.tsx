import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../ui/TextField';
import type { Ending } from './looks';
import { useTexts } from './texts';

const longestNote = 2000;

interface Props {
  word: Exclude<Ending['word'], 'read'>;
  busy: boolean;
  onSave: (note: string) => void;
  onCancel: () => void;
}

/** What was agreed or changed, in a few words or none. */
export function EndingForm({ word, busy, onSave, onCancel }: Props) {
  const texts = useTexts();
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="alert-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(note.trim());
      }}
    >
      <TextField label={texts.text(`Team_Note_${word}`)} hint={texts.text('Team_NoteHint')} value={note} onChange={setNote} maxLength={longestNote} rows={3} />
      <div class="alert-ways">
        <button type="submit" class="button button-primary" disabled={busy}>
          {texts.text('Team_Save')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onCancel}>
          {texts.text('Team_Cancel')}
        </button>
      </div>
    </form>
  );
}
