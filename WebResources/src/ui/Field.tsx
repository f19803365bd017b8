import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What an input needs to be tied to its label, its hint and its fault. */
export interface InputIds {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  'aria-required'?: boolean;
}

interface Props {
  label: string;
  hint?: string | null;
  fault?: string | null;
  required?: boolean;
  children: (ids: InputIds) => ComponentChildren;
}

/** An input with its label above and, below, what it means and what is wrong with it. */
export function Field({ label, hint = null, fault = null, required = false, children }: Props) {
  const id = useId();
  const hintId = `${id}-hint`;
  const faultId = `${id}-fault`;
  const described = [hint && hintId, fault && faultId].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && (
          <span class="field-required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {children({ id, ...(described ? { 'aria-describedby': described } : {}), ...(fault ? { 'aria-invalid': true } : {}), ...(required ? { 'aria-required': true } : {}) })}
      {hint && (
        <p class="note" id={hintId}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="field-fault" id={faultId}>
          {fault}
        </p>
      )}
    </div>
  );
}
