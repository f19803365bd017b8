import type { LoadChange, Move, MoveStep } from '../data/portfolio';
import { Paged } from '../page/Paged';
import { Message } from '../ui/Message';
import { LoadMeter, scaleOf } from './LoadMeter';
import { isChange, MoveRow } from './MoveRow';
import { useTexts } from './texts';

/** Before and after of each officer whom it touches, then each account with its reason. */
export function PlanResult({ steps, done }: { steps: readonly MoveStep[]; done: boolean }) {
  const texts = useTexts();
  const items = joinMoves(steps);
  const loads = joinLoads(steps).filter(({ before, after }) => before !== after);
  const scale = scaleOf(loads.map(({ capacity, before, after }) => ({ capacity, loads: [before, after] })));
  if (items.length === 0) return done ? null : <Message icon="check" title={texts.text('Portfolio_NothingTitle')} hint={texts.text('Portfolio_NothingHint')} />;
  return (
    <>
      {loads.length > 0 && (
        <>
          <h3>{texts.text('Portfolio_Balance')}</h3>
          <ul class="changes">
            {loads.map((load) => (
              <Change key={load.officerId} load={load} scale={scale} />
            ))}
          </ul>
        </>
      )}
      <h3>{texts.count(done ? 'Portfolio_Accounts' : 'Portfolio_Moves', items.length)}</h3>
      <Paged class="rows" items={items}>
        {(item) => <MoveRow key={item.accountId} item={item} />}
      </Paged>
    </>
  );
}

function Change({ load: { name, capacity, before, after }, scale }: { load: LoadChange; scale: number }) {
  const texts = useTexts();
  const words = (load: number) => texts.text('Portfolio_Load', { load: texts.format.number(load), capacity: texts.format.number(capacity) });
  return (
    <li class="change">
      <p class="person-name">{name}</p>
      <dl class="change-bars">
        <dt>{texts.text('Portfolio_Before')}</dt>
        <dd>
          <LoadMeter load={before} capacity={capacity} scale={scale} />
          <span class="figure">{words(before)}</span>
        </dd>
        <dt>{texts.text('Portfolio_After')}</dt>
        <dd>
          <LoadMeter load={after} capacity={capacity} scale={scale} />
          <span class="figure">{words(after)}</span>
        </dd>
      </dl>
    </li>
  );
}

/** A run in steps reports each officer more than once: before is what the first step saw, after what the last one left. */
export function joinLoads(steps: readonly MoveStep[]): LoadChange[] {
  const loads = new Map<string, LoadChange>();
  for (const load of steps.flatMap((step) => step.loads)) loads.set(load.officerId, { ...load, before: loads.get(load.officerId)?.before ?? load.before });
  return [...loads.values()];
}

/** What a step left is told of again by the next one: the last word on each account counts. Changes stand first. */
export function joinMoves(steps: readonly MoveStep[]): Move[] {
  const moves = new Map<string, Move>();
  for (const move of steps.flatMap((step) => step.items)) if (!isChanged(moves.get(move.accountId))) moves.set(move.accountId, move);
  const all = [...moves.values()];
  return [...all.filter(isChange), ...all.filter((move) => !isChange(move))];
}

const isChanged = (move: Move | undefined): boolean => move !== undefined && isChange(move);
