import type { Problem } from '../data/problem';
import { Icon } from '../ui/Icon';
import { useTexts } from './texts';

/** Above the last good content: looking again has failed, and how old what the reader sees is. */
export function Stale({ problem, since }: { problem: Problem; since: string }) {
  const texts = useTexts();
  const when = texts.format.instant(since);
  const isOffline = problem.kind === 'offline';
  return (
    <p class="stale" role="alert">
      <Icon name={isOffline ? 'cloud' : 'warning'} />
      <span>
        {texts.text(isOffline ? 'Panel_OfflineStale' : 'Panel_ErrorStale', { when })} {texts.text('Common_ErrorCode', { code: problem.code })}
      </span>
    </p>
  );
}
