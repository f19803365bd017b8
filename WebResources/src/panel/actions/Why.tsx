import { useEffect, useState } from 'preact/hooks';
import type { PromiseItem } from '../../data/model';
import { Problem } from '../../data/problem';
import { explanationOf } from '../../data/promises';
import type { ExplanationState } from '../../host/contract';
import { problemSentence } from '../../i18n/problemSentence';
import { PageFrame } from '../../ui/PageFrame';
import { useTexts } from './texts';

const page = '../promise/explanation.html';

/** The stored explanation of a promise on the page that tells it in words, read when it is asked for. */
export function Why({ item, lcid, onClose }: { item: PromiseItem; lcid: number; onClose: () => void }) {
  const texts = useTexts();
  const [frame, setFrame] = useState<Window | null>(null);
  const state = useStored(item.id, lcid);
  useEffect(() => {
    if (state) frame?.loyExplanation?.show(state);
  }, [frame, state]);
  return (
    <>
      {isRevised(state, item) && <p class="notice tone-info">{texts.text('Dialog_WhyRevised', { date: texts.format.instantInFull(item.promisedOn) })}</p>}
      <PageFrame src={`${page}?userlcid=${String(lcid)}`} title={texts.text('Panel_Do_why')} onLoad={setFrame} onClose={onClose} />
    </>
  );
}

function useStored(promiseId: string, lcid: number): ExplanationState | null {
  const texts = useTexts();
  const [state, setState] = useState<ExplanationState | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const show = (explanation: string | null, problem: string | null) => {
      setState({ lcid, explanation, preview: false, reader: texts.format.reader, problem });
    };
    explanationOf(promiseId, controller.signal).then(
      (explanation) => {
        show(explanation, null);
      },
      (error: unknown) => {
        if (!controller.signal.aborted) show(null, problemSentence(error instanceof Problem ? error : new Problem('LOY-PANEL-UNREADABLE', '', 'other'), texts));
      },
    );
    return () => {
      controller.abort();
    };
  }, [promiseId, lcid, texts]);
  return state;
}

/** True when a revision has moved the customer date away from the one that is explained. */
function isRevised(state: ExplanationState | null, item: PromiseItem): boolean {
  const explained = /"promisedOn":"([^"]+)"/.exec(state?.explanation ?? '')?.[1];
  return explained !== undefined && explained !== item.promisedOn;
}
