import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { EndingForm } from './EndingForm';
import { endings, type Ending } from './looks';
import { useTexts } from './texts';

interface Props {
  /** What the alert says: tells readers of the buttons alone which alert they end. */
  about: string;
  busy: boolean;
  onEnd: (ending: Ending, note: string) => void;
}

/** The three ways in which an alert ends; the two that somebody else takes part in ask for a note. */
export function Ways({ about, busy, onEnd }: Props) {
  const texts = useTexts();
  const [noted, setNoted] = useState<Exclude<Ending, { word: 'read' }> | null>(null);
  const buttons = useReturningFocus(noted?.word ?? null);
  if (noted)
    return (
      <EndingForm
        word={noted.word}
        busy={busy}
        onSave={(note) => {
          onEnd(noted, note);
        }}
        onCancel={() => {
          setNoted(null);
        }}
      />
    );
  return (
    <div class="alert-ways" ref={buttons}>
      {endings.map((ending) => (
        <button
          key={ending.word}
          type="button"
          class="button"
          data-way={ending.word}
          disabled={busy}
          onClick={() => {
            if (ending.word === 'read') onEnd(ending, '');
            else setNoted(ending);
          }}
        >
          <Icon name={ending.icon} />
          {texts.text(`Team_Do_${ending.word}`)}
          <span class="reader-only">: {about}</span>
        </button>
      ))}
    </div>
  );
}

/** Gives the focus back to the button that opened the form which has just gone. */
function useReturningFocus(open: string | null) {
  const buttons = useRef<HTMLDivElement>(null);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (open === null && before.current !== null) buttons.current?.querySelector<HTMLElement>(`[data-way=${before.current}]`)?.focus();
    before.current = open;
  }, [open]);
  return buttons;
}
