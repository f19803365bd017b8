import type { Panel, PromiseItem } from '../../data/model';
import { Card } from '../../ui/Card';
import { Message } from '../../ui/Message';
import type { OpenRecord } from '../App';
import { isOpen } from '../promiseClock';
import { useTexts } from '../texts';
import { PromiseRow } from './PromiseRow';

interface Props {
  promises: Panel['promises'];
  now: string;
  openRecord: OpenRecord | undefined;
}

/** Open promises first, the next customer date on top; then what is closed, the latest on top. */
export function Promises({ promises, now, openRecord }: Props) {
  const texts = useTexts();
  const open = promises.items.filter(isOpen).sort((a, b) => a.promisedOn.localeCompare(b.promisedOn));
  const closed = promises.items.filter((item) => !isOpen(item)).sort((a, b) => (b.deliveredOn ?? b.promisedOn).localeCompare(a.deliveredOn ?? a.promisedOn));
  const shown = promises.items.length;
  return (
    <Card
      id="promises"
      title={texts.text('Panel_Promises')}
      aside={shown < promises.total && <span class="note">{texts.text('Panel_ShownOf', { shown: texts.format.number(shown), total: texts.format.number(promises.total) })}</span>}
    >
      {shown === 0 && <Message icon="calendar" title={texts.text('Panel_NoPromises')} hint={texts.text('Panel_NoPromisesHint')} />}
      <Group title={texts.text('Panel_PromisesOpen')} items={open} now={now} openRecord={openRecord} />
      <Group title={texts.text('Panel_PromisesClosed')} items={closed} now={now} openRecord={openRecord} />
    </Card>
  );
}

function Group({ title, items, now, openRecord }: { title: string; items: PromiseItem[]; now: string; openRecord: OpenRecord | undefined }) {
  const texts = useTexts();
  if (items.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="count">{texts.format.number(items.length)}</span>
      </h3>
      <ul class="promises">
        {items.map((item) => (
          <PromiseRow key={item.id} item={item} now={now} openRecord={openRecord} />
        ))}
      </ul>
    </>
  );
}
