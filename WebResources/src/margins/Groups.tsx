import type { Rates } from '../data/margins';
import { Paged } from '../page/Paged';
import { Card } from '../ui/Card';
import { RateBar } from './RateBar';
import { useTexts } from './texts';

/** Kept and broken per department, team or person; the most promises first. */
export function Groups({ id, title, groups }: { id: string; title: string; groups: readonly (Rates & { id: string; name: string })[] }) {
  const texts = useTexts();
  const rows = [...groups].sort((a, b) => b.sample - a.sample || a.name.localeCompare(b.name));
  return (
    <Card id={id} title={title}>
      {rows.length === 0 ? (
        <p class="note">{texts.text('Margins_NoneDelivered')}</p>
      ) : (
        <Paged class="rows" items={rows}>
          {(group) => (
            <li key={group.id} class="group">
              <p class="group-head">
                <span class="person-name">{group.name}</span>
                {group.keptRate !== null && <strong class="figure">{texts.format.percent(group.keptRate)}</strong>}
              </p>
              <RateBar rates={group} />
            </li>
          )}
        </Paged>
      )}
    </Card>
  );
}
