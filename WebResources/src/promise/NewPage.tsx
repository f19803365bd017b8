import { useEffect, useState } from 'preact/hooks';
import type { Panel } from '../data/model';
import { Problem } from '../data/problem';
import { tellChanged } from '../host/changes';
import { problemSentence } from '../i18n/problemSentence';
import { Message } from '../ui/Message';
import { MakePromise } from './MakePromise';
import { useTexts } from './texts';

interface Props {
  accountId: string | null;
  /** The request that left before the page was drawn. */
  first: Promise<Panel> | null;
  lcid: number;
  suggestedName: string;
  /** The task that the promise comes from and will be linked to. */
  taskId: string | null;
  close: () => void;
}

type Answer = { panel: Panel } | { problem: Problem };

/** The page that a command opens: one promise to one account, and nothing else. */
export function NewPage({ accountId, first, lcid, suggestedName, taskId, close }: Props) {
  const texts = useTexts();
  const answer = useAnswer(first);
  const panel = answer && 'panel' in answer ? answer.panel : null;
  useEscape(close);
  return (
    <main class="page" aria-busy={accountId !== null && !answer} aria-labelledby="title">
      <h1 id="title">{panel ? texts.text('Promise_TitleTo', { account: panel.account.name }) : texts.text('Promise_Title')}</h1>
      {!accountId && <Message icon="warning" title={texts.text('Promise_NoAccountTitle')} hint={texts.text('Promise_NoAccountHint')} />}
      {accountId && !answer && <Waiting />}
      {answer && 'problem' in answer && (
        <Message icon="warning" title={texts.text('Promise_NotNow')} hint={problemSentence(answer.problem, texts)} alert>
          <p class="code">{texts.text('Common_ErrorCode', { code: answer.problem.code })}</p>
        </Message>
      )}
      {panel && !panel.can.promise && <Message icon="lock" title={texts.text('Promise_NotNow')} hint={texts.text('Promise_NoRight')} />}
      {panel?.can.promise && (
        <MakePromise
          account={panel.account}
          policies={panel.policies}
          lcid={lcid}
          reader={panel.reader}
          suggestedName={suggestedName}
          taskId={taskId}
          onMade={() => {
            tellChanged(panel.account.id);
          }}
          onClose={close}
        />
      )}
    </main>
  );
}

/** The dialog around this page does not hear keys that are pressed inside it. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [close]);
}

function Waiting() {
  return (
    <div aria-hidden="true">
      <div class="bone bone-field" />
      <div class="bone bone-field" />
      <div class="bone bone-field" />
    </div>
  );
}

function useAnswer(first: Promise<Panel> | null): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    first?.then(
      (panel) => {
        setAnswer({ panel });
      },
      (error: unknown) => {
        setAnswer({ problem: error instanceof Problem ? error : new Problem('LOY-PANEL-UNREADABLE', '', 'other') });
      },
    );
  }, [first]);
  return answer;
}
