import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../data/problem';
import { conclude, takeBack, type TeamAlert } from '../data/team';
import type { Ending } from './looks';
import { says } from './says';
import { useTexts } from './texts';

/** The platform's code for a second row with the same key: a colleague was faster. */
const alreadyThere = '0x80060892';

/** What was just done, told where the reader is. */
export interface News {
  words: string;
  /** By which it can be taken back; null when it cannot. */
  outcomeId: string | null;
}

export interface Endings {
  busy: boolean;
  news: News | null;
  /** The alert or outcome that could not be written, with why. */
  failed: { id: string; problem: Problem } | null;
  end: (alert: TeamAlert, ending: Ending, note: string) => void;
  undo: (outcomeId: string) => void;
}

/** Concludes alerts and takes outcomes back, one at a time; then the page looks again. */
export function useEndings(refresh: () => void): Endings {
  const texts = useTexts();
  const [state, setState] = useState<Pick<Endings, 'busy' | 'news' | 'failed'>>({ busy: false, news: null, failed: null });
  const run = async (id: string, task: () => Promise<News>): Promise<void> => {
    if (state.busy) return;
    setState((before) => ({ ...before, busy: true, failed: null }));
    try {
      setState({ busy: false, news: await task(), failed: null });
      refresh();
    } catch (error) {
      const problem = asProblem(error);
      const isDone = problem.code.toLowerCase() === alreadyThere;
      setState({ busy: false, news: isDone ? { words: texts.text('Team_AlreadyDone'), outcomeId: null } : null, failed: isDone ? null : { id, problem } });
      if (isDone) refresh();
    }
  };
  return {
    ...state,
    end: (alert, { ending, word }, note) =>
      void run(alert.key, async () => ({ outcomeId: await conclude(alert, ending, says(texts, alert), note), words: texts.text(`Team_Noted_${word}`) })),
    undo: (outcomeId) =>
      void run(outcomeId, async () => {
        await takeBack(outcomeId);
        return { words: texts.text('Team_TakenBack'), outcomeId: null };
      }),
  };
}
