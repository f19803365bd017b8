import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from '../i18n/texts';
import { Icon } from './Icon';

/** A modal dialog on the native element: it traps focus, closes on Esc and gives focus back. */
export function Dialog({ title, width, onClose, children }: { title: string; width?: string; onClose: () => void; children: ComponentChildren }) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      style={width ? { width: `min(${width}, 100vw - 32px)` } : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="button-icon" aria-label={text('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

export interface Question {
  title: string;
  message: string;
  confirm: string;
  /** Absent: a message with one button. */
  cancel: string | null;
  answer: (confirmed: boolean) => void;
}

export function QuestionDialog({ question }: { question: Question }) {
  const { title, message, confirm, cancel, answer } = question;
  return (
    <Dialog
      title={title}
      onClose={() => {
        answer(false);
      }}
    >
      <p class="dialog-text">{message}</p>
      <div class="dialog-foot">
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            answer(true);
          }}
        >
          {confirm}
        </button>
        {cancel && (
          <button
            type="button"
            class="button"
            onClick={() => {
              answer(false);
            }}
          >
            {cancel}
          </button>
        )}
      </div>
    </Dialog>
  );
}
