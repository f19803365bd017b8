import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useWindow } from './useWindow';
import { WindowedRow } from './WindowedRow';

interface Props<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Rows that the list will have once all are loaded; null: not known. */
  total: number | null;
  label: string;
  /** Tells the first and the last row that are near the view. */
  onRange: (first: number, last: number) => void;
  children: (item: T, index: number) => ComponentChildren;
}

/** A list of thousands of rows of any height that scrolls within itself: only rows near the view are drawn, and the one that holds the focus. */
export function Windowed<T>({ items, keyOf, total, label, onRange, children }: Props<T>) {
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const { scroller, heights, offsets, range, look } = useWindow(keys);
  const [focused, setFocused] = useState<number | null>(null);
  useLayoutEffect(() => {
    onRange(range.first, range.last);
  }, [onRange, range, items]);
  return (
    // Takes the arrow keys itself, so that rows without a button can be read by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="windowed" ref={scroller} tabIndex={0} role="group" aria-label={label} onScroll={look} onFocusIn={(event) => { setFocused(rowOf(event.target)); }} onFocusOut={() => { setFocused(null); }}>
      <ul style={{ height: `${String(offsets.at(-1) ?? 0)}px` }}>
        {rowsOf(range, focused, items.length).map((index) => (
          <WindowedRow key={keys[index]} rowKey={keys[index] ?? ''} top={offsets[index] ?? 0} position={index + 1} total={total ?? -1} heights={heights}>
            {children(items[index] as T, index)}
          </WindowedRow>
        ))}
      </ul>
    </div>
  );
}

const rowOf = (target: EventTarget | null): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
  return row === undefined ? null : Number(row);
};

function rowsOf({ first, last }: { first: number; last: number }, focused: number | null, count: number): number[] {
  const rows = Array.from({ length: Math.min(last, count - 1) - first + 1 }, (_, index) => first + index);
  if (focused === null || focused >= count) return rows;
  if (focused < first) return [focused, ...rows];
  return focused > last ? [...rows, focused] : rows;
}
