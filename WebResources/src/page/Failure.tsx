import type { Problem } from '../data/problem';
import { Icon, type IconName } from '../ui/Icon';
import { Message } from '../ui/Message';
import { usePageTexts, type PageKey } from './texts';

interface Look {
  icon: IconName;
  title: PageKey;
  hint: PageKey;
}

const looks: Readonly<Record<Problem['kind'], Look>> = {
  noPermission: { icon: 'lock', title: 'Page_NoPermissionTitle', hint: 'Page_NoPermissionHint' },
  notFound: { icon: 'ban', title: 'Page_NotFoundTitle', hint: 'Page_NotFoundHint' },
  offline: { icon: 'cloud', title: 'Page_OfflineTitle', hint: 'Page_OfflineHint' },
  other: { icon: 'warning', title: 'Page_ErrorTitle', hint: 'Page_ErrorHint' },
};
const outdated: Look = { icon: 'refresh', title: 'Page_VersionTitle', hint: 'Page_VersionHint' };

interface Props {
  problem: Problem;
  roles: readonly string[];
  busy: boolean;
  retry: () => void;
  /** Words of the button when it does more than to try again. */
  retryLabel?: string;
}

/** What could not be done: why, whose role may, its code, and the way to try again. */
export function Failure({ problem, roles, busy, retry, retryLabel }: Props) {
  const texts = usePageTexts();
  const look = problem.code === 'LOY-PAGE-VERSION' ? outdated : looks[problem.kind];
  const ownSentence = problem.kind !== 'noPermission' && problem.code.startsWith('LOY-') ? problem.message : '';
  return (
    <Message icon={look.icon} title={texts.text(look.title)} hint={ownSentence || texts.text(look.hint, { roles: texts.format.or(roles) })} alert>
      <p class="code">{texts.text('Common_ErrorCode', { code: problem.code })}</p>
      <button type="button" class="button" onClick={retry} disabled={busy}>
        <Icon name="refresh" />
        {retryLabel ?? texts.text('Page_Retry')}
      </button>
    </Message>
  );
}
