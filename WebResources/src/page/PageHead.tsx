import type { ComponentChildren } from 'preact';

/** The page's title, what it is for in one sentence, and its tools. */
export function PageHead({ title, intro, children }: { title: string; intro: string; children?: ComponentChildren }) {
  return (
    <header class="page-head">
      <div class="page-name">
        <h1>{title}</h1>
        <p class="page-intro">{intro}</p>
      </div>
      {children && <div class="page-tools">{children}</div>}
    </header>
  );
}
