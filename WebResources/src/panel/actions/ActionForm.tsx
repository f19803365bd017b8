import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../data/problem';
import { Icon } from '../../ui/Icon';
import { useTexts } from './texts';
import { problemSentence } from '../../i18n/problemSentence';

interface Props {
  submitLabel: string;
  busy: boolean;
  problem: Problem | null;
  /** Set when the problem stands next to one of the fields. */
  fieldFault: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** Fields, what went wrong, and the two ways out. The first field at fault takes the focus. */
export function ActionForm({ submitLabel, busy, problem, fieldFault, onSubmit, onCancel, children }: Props) {
  const texts = useTexts();
  const form = useRef<HTMLFormElement>(null);
  // Who opens a form wants to fill it in.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.input')?.focus();
  }, []);
  useEffect(() => {
    if (fieldFault) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [fieldFault, problem]);
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {problem && !fieldFault && (
        <p class="notice tone-danger" role="alert">
          <Icon name="warning" />
          <span>
            {problemSentence(problem, texts)} <span class="code">{texts.text('Common_ErrorCode', { code: problem.code })}</span>
          </span>
        </p>
      )}
      {children}
      <div class="dialog-foot">
        <button type="submit" class="button button-primary" aria-disabled={busy}>
          {submitLabel}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {texts.text('Dialog_Cancel')}
        </button>
      </div>
    </form>
  );
}
