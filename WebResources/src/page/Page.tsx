import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Loaded } from '../data/useLoaded';
import { Icon } from '../ui/Icon';
import { Failure } from './Failure';
import { PageHead } from './PageHead';
import { Skeleton } from './Skeleton';
import { usePageTexts } from './texts';

interface Props<T> {
  title: string;
  /** What the page is for, in one sentence. */
  intro: string;
  loaded: Loaded<T>;
  /** Roles that may see the page, named when the reader may not. */
  roles: readonly string[];
  /** Stands beside the refresh button. */
  tools?: ComponentChildren;
  children: (value: T) => ComponentChildren;
}

/** The frame of a page: its head, its four states (loading, failed, outdated, filled) and the one polite live region. */
export function Page<T>({ title, intro, loaded, roles, tools, children }: Props<T>) {
  const texts = usePageTexts();
  const { value, problem, busy, refresh } = loaded;
  return (
    <main class="page" aria-busy={busy} aria-label={title}>
      <PageHead title={title} intro={intro}>
        {tools}
        <button type="button" class="button" onClick={refresh} disabled={busy}>
          <Icon name="refresh" />
          {texts.text('Page_Refresh')}
        </button>
      </PageHead>
      {value === null && !problem && <Skeleton />}
      {value === null && problem && <Failure problem={problem} roles={roles} busy={busy} retry={refresh} />}
      {value !== null && problem && (
        <p class="stale" role="alert">
          <Icon name="warning" />
          <span>
            {texts.text('Page_Stale')} {texts.text('Common_ErrorCode', { code: problem.code })}
          </span>
        </p>
      )}
      {value !== null && children(value)}
      <Announcer busy={busy} ready={value !== null && !problem} />
    </main>
  );
}

function Announcer({ busy, ready }: { busy: boolean; ready: boolean }) {
  const texts = usePageTexts();
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid(busy ? texts.text('Page_Loading') : ready ? texts.text('Page_Ready') : '');
  }, [busy, ready, texts]);
  return (
    <p class="reader-only" role="status">
      {said}
    </p>
  );
}
