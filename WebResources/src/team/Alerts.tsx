import { useEffect, useRef } from 'preact/hooks';
import type { TeamAlert } from '../data/team';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { Message } from '../ui/Message';
import { AlertCard } from './AlertCard';
import { useTexts } from './texts';
import type { Endings, News } from './useEndings';

/** The alerts, the most important first, and what was just done about one. */
export function Alerts({ alerts, behind, endings }: { alerts: readonly TeamAlert[]; behind: number; endings: Endings }) {
  const texts = useTexts();
  return (
    <Card id="alerts" title={texts.text('Team_Alerts')} aside={alerts.length > 0 && <span class="note">{texts.format.number(alerts.length + behind)}</span>}>
      {endings.news && <Noted news={endings.news} endings={endings} />}
      {alerts.length === 0 ? (
        <Message icon="check" title={texts.text('Team_EmptyTitle')} hint={texts.text('Team_EmptyHint')} />
      ) : (
        <ul class="alerts">
          {alerts.map((alert) => (
            <AlertCard key={alert.key} alert={alert} endings={endings} />
          ))}
        </ul>
      )}
      {behind > 0 && <p class="note">{texts.count('Team_Behind', behind)}</p>}
    </Card>
  );
}

/** Takes the focus: the button that was pressed is gone with its alert. */
function Noted({ news: { words, outcomeId }, endings }: { news: News; endings: Endings }) {
  const texts = useTexts();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    line.current?.focus();
  }, [words, outcomeId]);
  return (
    <div class="done noted" ref={line} role="status" tabIndex={-1}>
      <span class="with-icon">
        <Icon name="check" />
        {words}
      </span>
      {outcomeId && (
        <button type="button" class="button" disabled={endings.busy} onClick={() => { endings.undo(outcomeId); }}>
          {texts.text('Team_Undo')}
        </button>
      )}
    </div>
  );
}
