import type { Abilities, Pause, PromiseItem } from '../../data/model';
import * as TableNames from '../../generated/tableNames';
import type { OpenRecord } from '../../host/contract';
import { choices } from '../../i18n/choices.gen';
import { Badge } from '../../ui/Badge';
import { Icon } from '../../ui/Icon';
import { RecordLink } from '../../ui/RecordLink';
import { actionIcons, actionsOf, type PromiseAction } from '../actions/actions';
import { stateLooks } from '../levels';
import { useTexts } from '../texts';
import { isOpen, minutesBetween } from './promiseClock';
import { PromisePast } from './PromisePast';
import { PromiseTrack } from './PromiseTrack';

export type Act = (item: PromiseItem, action: PromiseAction) => void;

export interface RowProps {
  item: PromiseItem;
  can: Abilities;
  now: string;
  openRecord: OpenRecord | undefined;
  act: Act;
}

export function PromiseRow({ item, can, now, openRecord, act }: RowProps) {
  const texts = useTexts();
  const look = stateLooks[item.state];
  const distance = useDistance(item, now);
  return (
    <div class="promise">
      <div class="promise-head">
        <p class="promise-name">
          <RecordLink openRecord={openRecord} table={TableNames.promise} id={item.id}>
            {item.name}
          </RecordLink>
        </p>
        <p class="facts">
          {item.department !== null && <span>{texts.label(choices.department, item.department)}</span>}
          {item.responsible && <span>{item.responsible.name}</span>}
        </p>
      </div>
      <div class="promise-state">
        <Badge tone={look.tone} icon={look.icon} text={texts.text(`Panel_State_${item.state}`)} />
        {distance && <span class="note">{distance}</span>}
        {isOpen(item) && item.marginUsedPercent !== null && item.marginUsedPercent > 0 && (
          <span class="note">{texts.text('Panel_MarginUsed', { percent: texts.format.number(item.marginUsedPercent) })}</span>
        )}
      </div>
      <PromiseTrack item={item} now={now} />
      {item.pause && <Waiting pause={item.pause} now={now} />}
      <PromisePast item={item} />
      <Commands item={item} can={can} act={act} />
    </div>
  );
}

/** Who is waited for, why, and whether somebody should ask again. */
function Waiting({ pause, now }: { pause: Pause; now: string }) {
  const texts = useTexts();
  const { waitingFor: who, reason, from, expectedEndOn, overdueSince } = pause;
  const until = expectedEndOn && !overdueSince && texts.text('Panel_PausedUntil', { date: texts.format.instant(expectedEndOn) });
  return (
    <div class={`promise-wait notice tone-${overdueSince ? 'severe' : 'neutral'}`}>
      <Icon name={overdueSince ? 'warning' : 'pause'} />
      <div>
        <p>
          {texts.text('Panel_ResumeHint', { who, since: texts.format.instant(from), reason })} {until}
        </p>
        {overdueSince && <p class="promise-overdue">{texts.text('Panel_PauseOverdue', { span: texts.format.span(minutesBetween(overdueSince, now)) })}</p>}
      </div>
    </div>
  );
}

/** What can be done with the promise; each name ends with the promise's own, so that it is understood out of its row. */
function Commands({ item, can, act }: { item: PromiseItem; can: Abilities; act: Act }) {
  const texts = useTexts();
  return (
    <div class="promise-commands">
      {actionsOf(item, can).map((action) => (
        <button
          key={action}
          type="button"
          class="button button-quiet"
          onClick={() => {
            act(item, action);
          }}
        >
          <Icon name={actionIcons[action]} />
          <span>
            {texts.text(`Panel_Do_${action}`)}
            <span class="reader-only">: {item.name}</span>
          </span>
        </button>
      ))}
    </div>
  );
}

/** How far the next, or the missed, date is away, in words. */
function useDistance(item: PromiseItem, now: string): string | null {
  const texts = useTexts();
  const span = (from: string, to: string) => ({ span: texts.format.span(minutesBetween(from, to)) });
  switch (item.state) {
    case 'onTrack':
      return texts.text('Panel_ToTarget', span(now, item.targetOn));
    case 'usingMargin':
      return texts.text('Panel_ToCustomerDate', span(now, item.promisedOn));
    case 'late':
      return texts.text('Panel_PastCustomerDate', span(item.promisedOn, now));
    case 'broken':
      return item.deliveredOn && texts.text('Panel_DeliveredLate', span(item.promisedOn, item.deliveredOn));
    case 'kept':
    case 'keptEarly':
      return item.deliveredOn && texts.text('Panel_DeliveredBefore', span(item.deliveredOn, item.promisedOn));
    default:
      return null;
  }
}
