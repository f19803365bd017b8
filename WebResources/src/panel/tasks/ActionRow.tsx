import type { ActionItem } from '../../data/model';
import * as TableNames from '../../generated/tableNames';
import type { OpenRecord } from '../../host/contract';
import { Icon } from '../../ui/Icon';
import { RecordLink } from '../../ui/RecordLink';
import { loadDialogs } from '../loadDialogs';
import { useTexts } from '../texts';
import type { Ended } from './ActionNews';
import { Refusal } from './Refusal';
import { useChange } from './useChange';

export interface RowProps {
  item: ActionItem;
  now: string;
  canComplete: boolean;
  openRecord: OpenRecord | undefined;
  onDone: (what: Ended) => void;
}

/** One action. It stays until the server has taken its end; when that is refused, it says why and can be tried again. */
export function ActionRow({ item, now, canComplete, openRecord, onDone }: RowProps) {
  const texts = useTexts();
  const { busy, problem, run } = useChange();
  const end = () => {
    void run(async () => {
      await (await loadDialogs()).completeTask(item.id);
      onDone({ id: item.id, name: item.subject });
    });
  };
  return (
    <li aria-busy={busy}>
      <div class="action">
        <div>
          <p class="action-subject">
            <RecordLink openRecord={openRecord} table={TableNames.task} id={item.id}>
              {item.subject}
            </RecordLink>
          </p>
          <p class="facts">
            <span>{item.responsible?.name ?? texts.text('Panel_Unassigned')}</span>
            <Due dueOn={item.dueOn} now={now} />
          </p>
        </div>
        {canComplete && (
          <button type="button" class="button button-quiet" aria-disabled={busy} onClick={end}>
            <Icon name="check" />
            <span>
              {texts.text('Panel_ActionDone')}
              <span class="reader-only">: {item.subject}</span>
            </span>
          </button>
        )}
      </div>
      <Refusal problem={problem} />
    </li>
  );
}

function Due({ dueOn, now }: { dueOn: string | null; now: string }) {
  const texts = useTexts();
  if (dueOn === null) return <span>{texts.text('Panel_NoDueDate')}</span>;
  const date = texts.format.date(dueOn);
  if (Date.parse(dueOn) >= Date.parse(now)) return <span>{texts.text('Panel_Due', { date })}</span>;
  return (
    <span class="overdue">
      <Icon name="warning" />
      {texts.text('Panel_Overdue', { date })}
    </span>
  );
}
