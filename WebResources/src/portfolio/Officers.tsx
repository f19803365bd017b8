import type { OfficerLoad } from '../data/portfolio';
import { Avatar } from '../ui/Avatar';
import { Badge } from '../ui/Badge';
import { Card } from '../ui/Card';
import { Message } from '../ui/Message';
import { LoadMeter, scaleOf } from './LoadMeter';
import { useTexts } from './texts';

/** Every officer, the fullest first. */
export function Officers({ officers, now }: { officers: readonly OfficerLoad[]; now: string }) {
  const texts = useTexts();
  const rows = [...officers].sort((a, b) => ratio(b) - ratio(a) || a.name.localeCompare(b.name));
  const scale = scaleOf(rows.map(({ capacity, load }) => ({ capacity, loads: [load] })));
  const free = rows.reduce((sum, { active, capacity, load }) => sum + (active ? Math.max(0, capacity - load) : 0), 0);
  return (
    <Card id="officers" title={texts.text('Portfolio_Officers')} aside={rows.length > 0 && <span class="note">{texts.text('Portfolio_Free', { points: texts.format.number(free) })}</span>}>
      {rows.length === 0 ? (
        <Message icon="person" title={texts.text('Portfolio_NoOfficersTitle')} hint={texts.text('Portfolio_NoOfficersHint')} />
      ) : (
        <ul class="rows">
          {rows.map((officer) => (
            <Row key={officer.officerId} officer={officer} scale={scale} now={now} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Row({ officer, scale, now }: { officer: OfficerLoad; scale: number; now: string }) {
  const texts = useTexts();
  const { name, pool, load, capacity, accounts, isDeputyFor } = officer;
  const number = (value: number) => texts.format.number(value);
  return (
    <li class="officer">
      <div class="person">
        <Avatar name={name} />
        <div>
          <p class="person-name">{name}</p>
          <p class="facts">
            {pool && <span>{pool}</span>}
            {isDeputyFor.length > 0 && <span>{texts.text('Portfolio_DeputyFor', { names: texts.format.and(isDeputyFor.map((officer) => officer.name)) })}</span>}
          </p>
        </div>
      </div>
      <div class="officer-load">
        <LoadMeter load={load} capacity={capacity} scale={scale} />
        <p class="facts">
          <span class="figure">{texts.text('Portfolio_Load', { load: number(load), capacity: number(capacity) })}</span>
          <span>{texts.count('Portfolio_Accounts', accounts)}</span>
        </p>
      </div>
      <States officer={officer} now={now} />
    </li>
  );
}

function States({ officer, now }: { officer: OfficerLoad; now: string }) {
  const texts = useTexts();
  const { load, capacity, active, hasLeft, isAbsent, deputy, acting } = officer;
  const absence = absenceOf(texts, officer, now);
  const deputyWords = isAbsent && acting ? texts.text('Portfolio_Acting', { name: acting }) : deputy ? texts.text('Portfolio_Deputy', { name: deputy }) : texts.text('Portfolio_NoDeputy');
  return (
    <div class="states">
      {load > capacity && <Badge tone="danger" icon="alert" text={texts.text('Portfolio_Over', { points: texts.format.number(load - capacity) })} />}
      {load === capacity && <Badge tone="caution" icon="lock" text={texts.text('Portfolio_Full')} />}
      {!active && <Badge tone={hasLeft ? 'danger' : 'neutral'} icon="ban" text={texts.text(hasLeft ? 'Portfolio_HasLeft' : 'Portfolio_Inactive')} />}
      {absence && (
        <>
          <Badge tone={isAbsent ? 'severe' : 'neutral'} icon="calendar" text={absence} />
          <span class="note">{deputyWords}</span>
        </>
      )}
    </div>
  );
}

/** The absence of now, or one that is still to come; a past one says nothing. */
function absenceOf(texts: ReturnType<typeof useTexts>, { isAbsent, absentFrom, absentUntil }: OfficerLoad, now: string): string | null {
  if (isAbsent) return absentUntil ? texts.text('Portfolio_AbsentUntil', { until: texts.format.date(absentUntil) }) : texts.text('Portfolio_Absent');
  if (!absentFrom || absentFrom <= now) return null;
  return texts.text('Portfolio_AbsentFrom', { from: texts.format.date(absentFrom) });
}

const ratio = ({ load, capacity }: OfficerLoad): number => (capacity > 0 ? load / capacity : load);
