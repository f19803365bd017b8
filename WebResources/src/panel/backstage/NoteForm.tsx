import { useState } from 'preact/hooks';
import { addNote, changeNote, type Note } from '../../data/backstage';
import { choices } from '../../i18n/choices.gen';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';
import { ActionForm } from '../actions/ActionForm';
import { useFaults } from '../actions/forms';
import { useTexts } from '../actions/texts';
import { useSubmit } from '../actions/useSubmit';

interface Props {
  accountId: string;
  /** The note to change; null for a new one. */
  note: Note | null;
  onDone: (news: string) => void;
  onCancel: () => void;
}

const longestText = 2000;
const serverFaults = { 'LOY-BACKSTAGE-TEXT-REQUIRED': 'text' } as const;

/** One field, and the department that it is about. */
export function NoteForm({ accountId, note, onDone, onCancel }: Props) {
  const texts = useTexts();
  const [text, setText] = useState(note?.text ?? '');
  const [department, setDepartment] = useState(note?.department ?? null);
  const submission = useSubmit(onDone, () => undefined);
  const faults = useFaults<'text'>(submission.problem, serverFaults);
  const send = () => {
    if (!faults.check({ text: !text.trim() && texts.text('Dialog_Required') })) return;
    const draft = { text: text.trim(), department };
    void submission.submit(async () => {
      await (note ? changeNote(note.id, draft) : addNote(accountId, draft));
      return texts.text(note ? 'Dialog_NoteChanged' : 'Dialog_NoteAdded');
    });
  };
  return (
    <ActionForm submitLabel={texts.text(note ? 'Dialog_NoteSave' : 'Dialog_NoteAdd')} busy={submission.busy} problem={submission.problem} fieldFault={faults.any} onSubmit={send} onCancel={onCancel}>
      <TextField label={texts.text('Dialog_NoteText')} hint={note ? null : texts.text('Dialog_NoteHint')} value={text} onChange={setText} maxLength={longestText} rows={3} fault={faults.of('text')} required />
      <Field label={texts.text('Dialog_NoteDepartment')}>
        {(ids) => (
          <select
            {...ids}
            class="input"
            value={department === null ? '' : String(department)}
            onChange={(event) => {
              setDepartment(event.currentTarget.value ? Number(event.currentTarget.value) : null);
            }}
          >
            <option value="">{texts.text('Panel_NoDepartment')}</option>
            {Object.keys(choices.department).map((value) => (
              <option key={value} value={value}>
                {texts.label(choices.department, Number(value))}
              </option>
            ))}
          </select>
        )}
      </Field>
    </ActionForm>
  );
}
