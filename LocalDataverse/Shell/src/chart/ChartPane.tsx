import { useState } from 'preact/hooks';
import type { Table, View } from '../app/contract';
import { useText } from '../i18n/texts';
import { ChartView } from './ChartView';

/** A chart of the table over the rows of the list below, and the choice of another. */
export function ChartPane({ table, view }: { table: Table; view: View }) {
  const text = useText();
  const [chosen, setChosen] = useState(table.charts[0]?.id);
  const chart = table.charts.find(({ id }) => id === chosen);
  if (!chart) return null;
  return (
    <section class="card" aria-label={chart.name}>
      <label class="view-switch">
        <span class="reader-only">{text('chart')}</span>
        <select value={chart.id} onChange={(event) => { setChosen(event.currentTarget.value); }}>
          {table.charts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ChartView table={table} view={view} chart={chart} />
    </section>
  );
}
