import type { PersonLoad } from '../data/margins';
import { Paged } from '../page/Paged';
import { Avatar } from '../ui/Avatar';
import { Badge } from '../ui/Badge';
import { Card } from '../ui/Card';
import { Message } from '../ui/Message';
import { useTexts } from './texts';

/** Open promises per person, so that nobody is asked for too many at once. */
export function People({ people, limit }: { people: readonly PersonLoad[]; limit: number | null }) {
  const texts = useTexts();
  const rows = [...people].sort((a, b) => b.open - a.open || b.late - a.late || a.name.localeCompare(b.name));
  const most = Math.max(1, ...rows.map(({ open }) => open));
  return (
    <Card id="open" title={texts.text('Margins_Open')} aside={limit !== null && <span class="note">{texts.text('Margins_Limit', { limit: texts.format.number(limit) })}</span>}>
      {rows.length === 0 ? (
        <Message icon="check" title={texts.text('Margins_NoOpenTitle')} hint={texts.text('Margins_NoOpenHint')} />
      ) : (
        <Paged class="people" items={rows}>
          {(person) => <Person key={person.userId} person={person} most={most} limit={limit} />}
        </Paged>
      )}
    </Card>
  );
}

function Person({ person: { name, open, usingMargin, late, paused, overduePauses }, most, limit }: { person: PersonLoad; most: number; limit: number | null }) {
  const texts = useTexts();
  const parts = [
    { kind: 'late', count: late, words: 'Margins_Late' },
    { kind: 'using', count: usingMargin, words: 'Margins_UsingMargin' },
    { kind: 'track', count: Math.max(0, open - late - usingMargin - paused), words: 'Margins_OnTrack' },
    { kind: 'paused', count: paused, words: 'Margins_Paused' },
  ] as const;
  return (
    <li class="person open-person">
      <Avatar name={name} />
      <div class="open-words">
        <p class="group-head">
          <span class="person-name">{name}</span>
          <strong class="figure">{texts.text('Margins_OpenCount', { count: texts.format.number(open) })}</strong>
        </p>
        <div class="rate-bar" aria-hidden="true" style={{ width: `${String(Math.round((100 * open) / most))}%` }}>
          {parts.map(({ kind, count }) => count > 0 && <div key={kind} class={`rate-part open-${kind}`} style={{ flexGrow: count }} />)}
        </div>
        <ul class="legend">
          {parts.map(
            ({ kind, count, words }) =>
              count > 0 && (
                <li key={kind}>
                  <span class={`swatch open-${kind}`} aria-hidden="true" />
                  {texts.text(words, { count: texts.format.number(count) })}
                </li>
              ),
          )}
        </ul>
        {limit !== null && open > limit && <Badge tone="danger" icon="alert" text={texts.text('Margins_OverLimit', { limit: texts.format.number(limit) })} />}
        {overduePauses > 0 && <Badge tone="caution" icon="pause" text={texts.text('Margins_OverduePauses', { count: texts.format.number(overduePauses) })} />}
      </div>
    </li>
  );
}
