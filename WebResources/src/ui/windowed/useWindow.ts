import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RowHeights } from './rowHeights';
import { offsetsOf, rowAt } from './rowOffsets';

/** Rows that are drawn before and after those in view, so that a scroll meets no gap and Tab a next row. */
const overscan = 3;
/** Of the view, in CSS pixels, while it was not laid out. */
const assumedHeight = 640;

interface Range {
  first: number;
  last: number;
}

/** Which rows of a scrolling list are near the view, and where each stands. */
export function useWindow(keys: readonly string[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<{ key: string | undefined; within: number }>({ key: undefined, within: 0 });
  const [round, setRound] = useState(0);
  const heights = useMemo(() => new RowHeights(() => { setRound((before) => before + 1); }), []);
  // `round` stands for what `heights` knows.
  const offsets = useMemo(() => offsetsOf(keys, heights.known), [keys, heights, round]);
  const near = (top: number, height: number): Range => ({
    first: Math.max(rowAt(offsets, top) - overscan, 0),
    last: Math.min(rowAt(offsets, top + height) + overscan, keys.length - 1),
  });
  const [range, setRange] = useState(() => near(0, assumedHeight));

  const look = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0;
    const height = scroller.current?.clientHeight ?? 0;
    const next = near(top, height > 0 ? height : assumedHeight);
    const row = rowAt(offsets, top);
    anchor.current = { key: keys[row], within: top - (offsets[row] ?? 0) };
    setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, [offsets, keys]);

  useLayoutEffect(() => {
    keepInPlace(scroller.current, offsets, keys, anchor.current);
    look();
  }, [look]);
  return { scroller, heights, offsets, range, look };
}

/** What the reader looks at stays where it is, whatever was measured or came and went above it; the top stays the top. */
function keepInPlace(scroller: HTMLDivElement | null, offsets: Float64Array, keys: readonly string[], { key, within }: { key: string | undefined; within: number }) {
  if (!scroller || scroller.scrollTop === 0 || key === undefined) return;
  const row = keys.indexOf(key);
  if (row >= 0) scroller.scrollTop = (offsets[row] ?? 0) + within;
}
