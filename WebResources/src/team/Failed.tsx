import type { Problem } from '../data/problem';
import { Icon } from '../ui/Icon';
import { usePageTexts } from '../page/texts';

/** Why a change was not written, beside what it was about; everything stays as it was. */
export function Failed({ problem }: { problem: Problem }) {
  const texts = usePageTexts();
  const sentence = problem.code.startsWith('LOY-') && problem.message ? problem.message : texts.text('Page_ErrorHint');
  return (
    <p class="stale" role="alert">
      <Icon name="warning" />
      <span>
        {sentence} {texts.text('Common_ErrorCode', { code: problem.code })}
      </span>
    </p>
  );
}
