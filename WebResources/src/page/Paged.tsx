import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { usePageTexts } from './texts';

const pageSize = 50;

/** A list that draws its first rows and more of them when asked: thousands of moves must not slow the page. */
export function Paged<T>({ items, class: name, children }: { items: readonly T[]; class: string; children: (item: T) => ComponentChildren }) {
  const texts = usePageTexts();
  const [shown, setShown] = useState(pageSize);
  const left = items.length - shown;
  return (
    <>
      <ul class={name}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setShown(shown + pageSize);
          }}
        >
          {texts.text('Page_ShowMore', { count: texts.format.number(Math.min(left, pageSize)), left: texts.format.number(left) })}
        </button>
      )}
    </>
  );
}
