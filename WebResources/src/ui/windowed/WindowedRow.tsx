import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RowHeights } from './rowHeights';

interface Props {
  rowKey: string;
  /** Where it begins in the list, in CSS pixels. */
  top: number;
  /** From 1. */
  position: number;
  /** -1: not known. */
  total: number;
  heights: RowHeights;
  children: ComponentChildren;
}

export function WindowedRow({ rowKey, top, position, total, heights, children }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => (row.current ? heights.watch(row.current, rowKey) : undefined), [heights, rowKey]);
  return (
    <li ref={row} class="windowed-row" style={{ top: `${String(top)}px` }} aria-posinset={position} aria-setsize={total} data-row={position - 1}>
      {children}
    </li>
  );
}
