import { useCallback } from 'preact/hooks';
import type { PromiseCount, PromiseItem } from '../../data/model';
import type { PromiseFilter } from '../../data/promisePages';
import { PromiseStatus } from '../../generated/choices';
import { Windowed } from '../../ui/windowed/Windowed';
import { Failure } from '../Failure';
import { useTexts } from '../texts';
import { isOpen } from './promiseClock';
import { countOf } from './promiseFilter';
import { PromiseRow, type RowProps } from './PromiseRow';
import type { PromiseList as List } from './usePromisePages';

/** So many stand there whole; more of them scroll within the list. */
const mostWhole = 6;

interface Props extends Omit<RowProps, 'item'> {
  list: List;
  counts: readonly PromiseCount[];
  filter: PromiseFilter;
}

/** The promises, open ones first, and how many there are. */
export function PromiseList({ list, counts, filter, ...row }: Props) {
  const texts = useTexts();
  const { items, hasMore, busy, problem, more, onRange } = list;
  const total = hasMore ? countOf(counts, filter) : items.length;
  const rows = (item: PromiseItem, index: number) => (
    <>
      <Heading item={item} before={items[index - 1]} counts={counts} filter={filter} />
      <PromiseRow item={item} {...row} />
    </>
  );
  const keyOf = useCallback((item: PromiseItem) => item.id, []);
  const isWhole = items.length <= mostWhole && !hasMore;
  return (
    <>
      {isWhole && (
        <ul>
          {items.map((item, index) => (
            <li key={item.id}>{rows(item, index)}</li>
          ))}
        </ul>
      )}
      {!isWhole && items.length > 0 && (
        <Windowed items={items} keyOf={keyOf} total={total} label={texts.text('Panel_Promises')} onRange={onRange}>
          {rows}
        </Windowed>
      )}
      {problem && <Failure problem={problem} retry={more} />}
      {hasMore && !problem && (
        <div class="list-foot">
          <p class="note" role="status">
            {busy ? texts.text('Panel_ListLoading') : total !== null && texts.text('Panel_ShownOf', { shown: texts.format.number(items.length), total: texts.format.number(total) })}
          </p>
          <button type="button" class="button" onClick={more}>
            {texts.text('Panel_ListMore')}
          </button>
        </div>
      )}
    </>
  );
}

interface HeadingProps {
  item: PromiseItem;
  before: PromiseItem | undefined;
  counts: readonly PromiseCount[];
  filter: PromiseFilter;
}

/** Stands over the first open promise, and over the first that is over. */
function Heading({ item, before, counts, filter }: HeadingProps) {
  const texts = useTexts();
  const open = isOpen(item);
  if (before && isOpen(before) === open) return null;
  const count = countOf(counts, filter, (status) => (status === PromiseStatus.Open || status === PromiseStatus.Paused) === open);
  return (
    <h3>
      {texts.text(open ? 'Panel_PromisesOpen' : 'Panel_PromisesClosed')} {count !== null && <span class="count">{texts.format.number(count)}</span>}
    </h3>
  );
}
