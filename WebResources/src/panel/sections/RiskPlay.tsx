import type { ActionItem, Play } from '../../data/model';
import * as TableNames from '../../generated/tableNames';
import type { OpenRecord } from '../../host/contract';
import { choices } from '../../i18n/choices.gen';
import { Icon } from '../../ui/Icon';
import { RecordLink } from '../../ui/RecordLink';
import { useTexts } from '../texts';

interface Props {
  play: Play;
  /** Open tasks of the account. */
  actions: readonly ActionItem[];
  openRecord: OpenRecord | undefined;
}

/** What is being done against the risk, and whether the risk has fallen meanwhile. */
export function RiskPlay({ play, actions, openRecord }: Props) {
  const texts = useTexts();
  const tasks = actions.filter((action) => action.playId === play.id);
  return (
    <section class="play" aria-label={texts.text('Panel_Play')}>
      <h3>{texts.text('Panel_Play')}</h3>
      <p>
        <RecordLink openRecord={openRecord} table={TableNames.play} id={play.id}>{play.name}</RecordLink>
      </p>
      <p class="facts">
        {play.level !== null && <span>{texts.label(choices.riskLevel, play.level)}</span>}
        {play.openedOn && <span>{texts.text('Panel_Since', { date: texts.format.date(play.openedOn) })}</span>}
        {play.responsible && <span>{play.responsible.name}</span>}
      </p>
      {play.fellOn && (
        <p class="with-icon">
          <Icon name="check" />
          {texts.text('Panel_PlayFell', { date: texts.format.date(play.fellOn) })}
        </p>
      )}
      {tasks.length > 0 && (
        <ul class="play-tasks">
          {tasks.map((task) => (
            <li key={task.id} class="with-icon">
              <Icon name="clock" />
              <span>
                <RecordLink openRecord={openRecord} table={TableNames.task} id={task.id}>{task.subject}</RecordLink>
                <span class="facts">
                  {task.department !== null && <span>{texts.label(choices.department, task.department)}</span>}
                  {task.dueOn && <span>{texts.text('Panel_Due', { date: texts.format.date(task.dueOn) })}</span>}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
