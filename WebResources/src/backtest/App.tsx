import { useState } from 'preact/hooks';
import { backtest, type BacktestReport, type Source } from '../data/backtest';
import { asProblem, type Problem } from '../data/problem';
import { Failure } from '../page/Failure';
import { PageHead } from '../page/PageHead';
import { Skeleton } from '../page/Skeleton';
import { Report } from './Report';
import { SourceForm } from './SourceForm';
import { useTexts } from './texts';

const roles = ['Loyalty Manager', 'Loyalty Administrator'] as const;

interface State {
  source: Source | null;
  report: BacktestReport | null;
  problem: Problem | null;
  busy: boolean;
}

/** Whether the score would have told who leaves: asked with customers who have left. */
export function App() {
  const texts = useTexts();
  const [{ source, report, problem, busy }, setState] = useState<State>({ source: null, report: null, problem: null, busy: false });
  const run = async (next: Source): Promise<void> => {
    setState({ source: next, report: null, problem: null, busy: true });
    try {
      setState({ source: next, report: await backtest(next), problem: null, busy: false });
    } catch (error) {
      setState({ source: next, report: null, problem: asProblem(error), busy: false });
    }
  };
  return (
    <main class="page" aria-busy={busy} aria-label={texts.text('Backtest_Title')}>
      <PageHead title={texts.text('Backtest_Title')} intro={texts.text('Backtest_Intro')} />
      <SourceForm busy={busy} onRun={(next) => void run(next)} />
      {busy && <Skeleton />}
      {problem && source && <Failure problem={problem} roles={roles} busy={busy} retry={() => void run(source)} />}
      {report && <Report report={report} />}
      <p class="reader-only" role="status">
        {busy ? texts.text('Page_Loading') : report ? texts.text('Page_Ready') : ''}
      </p>
    </main>
  );
}
