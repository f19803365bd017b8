import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Problem } from '../data/problem';
import { Icon, type IconName } from '../ui/Icon';
import { Message } from '../ui/Message';
import { useTexts, type PanelKey } from './texts';

interface Look {
  icon: IconName;
  title: PanelKey;
  hint: PanelKey;
}

const looks: Readonly<Record<Problem['kind'], Look>> = {
  noPermission: { icon: 'lock', title: 'Panel_NoPermissionTitle', hint: 'Panel_NoPermissionHint' },
  notFound: { icon: 'ban', title: 'Panel_NotFoundTitle', hint: 'Panel_NotFoundHint' },
  offline: { icon: 'cloud', title: 'Panel_OfflineTitle', hint: 'Panel_OfflineHint' },
  other: { icon: 'warning', title: 'Panel_ErrorTitle', hint: 'Panel_ErrorHint' },
};
const outdated: Look = { icon: 'refresh', title: 'Panel_VersionTitle', hint: 'Panel_VersionHint' };

/** Nothing could be shown: why, its code, and the way to try again. */
export function Failure({ problem, retry }: { problem: Problem; retry: () => void }) {
  const texts = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  // The button goes when the content comes: who pressed it goes on from the panel's beginning, not from that of the whole app.
  useLayoutEffect(() => () => {
    if (button.current === document.activeElement) button.current?.closest('main')?.focus();
  }, []);
  const look = problem.code === 'LOY-PANEL-VERSION' ? outdated : looks[problem.kind];
  const ownSentence = problem.code.startsWith('LOY-') ? problem.message : '';
  return (
    <Message icon={look.icon} title={texts.text(look.title)} hint={ownSentence || texts.text(look.hint)} alert>
      <p class="code">{texts.text('Common_ErrorCode', { code: problem.code })}</p>
      <button ref={button} type="button" class="button" onClick={retry}>
        <Icon name="refresh" />
        {texts.text('Panel_Retry')}
      </button>
    </Message>
  );
}
