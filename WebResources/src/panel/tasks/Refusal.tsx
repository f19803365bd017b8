import type { Problem } from '../../data/problem';
import { problemSentence } from '../../i18n/problemSentence';
import { useTexts } from '../texts';

/** Why one click came to nothing, beside it. */
export function Refusal({ problem }: { problem: Problem | null }) {
  const texts = useTexts();
  if (!problem) return null;
  return (
    <p class="field-fault" role="alert">
      {problemSentence(problem, texts)} {texts.text('Common_ErrorCode', { code: problem.code })}
    </p>
  );
}
