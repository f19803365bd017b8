import type { Outcome } from '../data/team';
import { Badge } from '../ui/Badge';
import { Card } from '../ui/Card';
import { Failed } from './Failed';
import { endingOf } from './looks';
import { useTexts } from './texts';
import type { Endings } from './useEndings';

/** What the reader concluded today, each with the way back. */
export function Done({ done, endings }: { done: readonly Outcome[]; endings: Endings }) {
  const texts = useTexts();
  return (
    <Card id="done" title={texts.text('Team_Done')} aside={done.length > 0 && <span class="note">{texts.format.number(done.length)}</span>}>
      {done.length === 0 ? <p class="note">{texts.text('Team_DoneNone')}</p> : <ul class="rows">{done.map((outcome) => <Row key={outcome.id} outcome={outcome} endings={endings} />)}</ul>}
    </Card>
  );
}

function Row({ outcome: { id, said, ending, note, on }, endings }: { outcome: Outcome; endings: Endings }) {
  const texts = useTexts();
  const { word, icon } = endingOf(ending);
  return (
    <li class="ended">
      <div class="ended-words">
        <p class="facts">
          <Badge tone="success" icon={icon} text={texts.text(`Team_Do_${word}`)} />
          <span class="note">{texts.format.instant(on)}</span>
        </p>
        <p>{said}</p>
        {note && <p class="note ended-note">{note}</p>}
        {endings.failed?.id === id && <Failed problem={endings.failed.problem} />}
      </div>
      <button type="button" class="button" disabled={endings.busy} onClick={() => { endings.undo(id); }}>
        {texts.text('Team_Undo')}
        <span class="reader-only">: {said}</span>
      </button>
    </li>
  );
}
