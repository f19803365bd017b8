import { loadDialogs } from '../loadDialogs';
import { News } from '../sections/News';
import { useTexts } from '../texts';
import { Refusal } from './Refusal';
import { useChange } from './useChange';

/** An action that was done with one click, and can be taken back with one. */
export interface Ended {
  id: string;
  name: string;
}

interface Props {
  what: Ended | string;
  onUndone: (news: string) => void;
  onClose: () => void;
}

export function ActionNews({ what, onUndone, onClose }: Props) {
  const texts = useTexts();
  const { busy, problem, run } = useChange();
  if (typeof what === 'string') return <News text={what} onClose={onClose} />;
  const { id, name } = what;
  const undo = () => {
    void run(async () => {
      await (await loadDialogs()).reopenTask(id);
      onUndone(texts.text('Panel_ActionReopened', { name }));
    });
  };
  return (
    <>
      <News text={texts.text('Panel_ActionWasDone', { name })} onClose={onClose}>
        <button type="button" class="button button-quiet" aria-disabled={busy} onClick={undo}>
          {texts.text('Panel_ActionUndo')}
        </button>
      </News>
      <Refusal problem={problem} />
    </>
  );
}
