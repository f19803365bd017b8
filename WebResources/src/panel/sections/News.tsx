import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../texts';

/** What came of the reader's change. It takes the focus, because the button that led here may be gone with its row. */
export function News({ text, onClose, children }: { text: string; onClose: () => void; children?: ComponentChildren }) {
  const texts = useTexts();
  const bar = useRef<HTMLParagraphElement>(null);
  // In the commit that takes the dialog away, after the dialog has given the focus back to its opener.
  useLayoutEffect(() => {
    bar.current?.focus();
  }, [text]);
  return (
    <div class="notice tone-success">
      <Icon name="check" />
      <p ref={bar} tabIndex={-1}>
        {text}
      </p>
      {children}
      <button type="button" class="button-icon" aria-label={texts.text('Panel_Close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
