import { useState } from 'preact/hooks';
import { addNote, changeNote, type Note } from '../../data/backstage';
import type { PromiseItem } from '../../data/model';
import { choices } from '../../i18n/choices.gen';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { ActionForm } from '../actions/ActionForm';
import { useFaults } from '../actions/forms';
import { useTexts } from '../actions/texts';
import { useSubmit } from '../actions/useSubmit';

interface Props {
  accountId: string;
  /** The note to change; null for a new one. */
  note: Note | null;
  /** Those that a new note can be about. */
  promises?: readonly PromiseItem[];
  onDone: (news: string) => void;
  onCancel: () => void;
}

const longestText = 2000;
const serverFaults = { 'LOY-BACKSTAGE-TEXT-REQUIRED': 'text' } as const;

/** One field, and what it is about: a department, a promise. */
export function NoteForm({ accountId, note, promises = [], onDone, onCancel }: Props) {
  const texts = useTexts();
  const [text, setText] = useState(note?.text ?? '');
  const [department, setDepartment] = useState(note?.department ?? null);
  const [promise, setPromise] = useState('');
  const submission = useSubmit(onDone, () => undefined);
  const faults = useFaults<'text'>(submission.problem, serverFaults);
  const send = () => {
    if (!faults.check({ text: !text.trim() && texts.text('Dialog_Required') })) return;
    const draft = { text: text.trim(), department };
    void submission.submit(async () => {
      await (note ? changeNote(note.id, draft) : addNote(accountId, draft, promise || null));
      return texts.text(note ? 'Dialog_NoteChanged' : 'Dialog_NoteAdded');
    });
  };
  return (
    <ActionForm submitLabel={texts.text(note ? 'Dialog_NoteSave' : 'Dialog_NoteAdd')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onCancel}>
      <TextField label={texts.text('Dialog_NoteText')} hint={note ? null : texts.text('Dialog_NoteHint')} value={text} onChange={setText} maxLength={longestText} rows={3} fault={faults.of('text')} required />
      <SelectField
        label={texts.text('Dialog_NoteDepartment')}
        none={texts.text('Panel_NoDepartment')}
        value={department === null ? '' : String(department)}
        onChange={(value) => {
          setDepartment(value ? Number(value) : null);
        }}
      >
        {Object.keys(choices.department).map((value) => (
          <option key={value} value={value}>
            {texts.label(choices.department, Number(value))}
          </option>
        ))}
      </SelectField>
      {!note && promises.length > 0 && (
        <SelectField label={texts.text('Dialog_NotePromise')} none={texts.text('Dialog_NoteNoPromise')} value={promise} onChange={setPromise}>
          {promises.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </ActionForm>
  );
}
