import type { Chart, Table, View } from '../app/contract';
import { formatRoute, listOf } from '../app/route';
import { useShell } from '../app/ShellContext';
import { retrievePage } from '../data/webApi';
import { useText } from '../i18n/texts';
import { Failed } from '../ui/Failed';
import { useAsync } from '../ui/useAsync';
import { chartData, type Named } from './chartData';
import { ChartDrawing } from './ChartDrawing';
import { chartFetch } from './chartFetch';

const drawnTypes = ['Column', 'StackedColumn', 'StackedColumn100', 'Bar', 'StackedBar', 'StackedBar100'];

/** A chart over the rows of a view. */
export function ChartView({ table, view, chart }: { table: Table; view: View; chart: Chart }) {
  const { display } = useShell();
  const text = useText();
  const rows = useAsync(() => retrievePage(table.setName, chartFetch(chart, view.fetchXml)), [chart.id, view.id]);
  if (!drawnTypes.includes(chart.type)) return <p class="note">{text('notDrawn')}</p>;
  if (rows.error) return <Failed error={rows.error} retry={rows.again} />;
  if (!rows.value) return <p class="loading" role="status">{text('loading')}</p>;
  if (rows.value.rows.length === 0) return <p class="note">{text('empty')}</p>;
  const hrefOf = (parts: readonly Named[]): string | null => {
    const conditions = parts.map(({ rows }) => rows);
    if (conditions.includes(null)) return null;
    const label = parts.filter(({ rows }) => rows?.length).map(({ label }) => label).join(' · ');
    return formatRoute(listOf(table.logicalName, view.id, { label, conditions: conditions.flatMap((of) => of ?? []) }));
  };
  return <ChartDrawing name={chart.name} type={chart.type} axis={chart.category.label} data={chartData(chart, table, rows.value.rows, display.locale, text('blank'))} hrefOf={hrefOf} />;
}
