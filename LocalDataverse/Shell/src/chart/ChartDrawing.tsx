import { useShell } from '../app/ShellContext';
import { useText } from '../i18n/texts';
import type { ChartData } from './chartData';

interface Props {
  name: string;
  /** Column, StackedColumn, StackedColumn100, Bar, StackedBar, StackedBar100. */
  type: string;
  axis: string;
  data: ChartData;
}

interface Segment {
  color: string;
  value: number;
}

/** Bars over their categories, upright or lying, and the same numbers as a table for whoever does not see them. */
export function ChartDrawing({ name, type, axis, data }: Props) {
  const text = useText();
  return (
    <figure class="chart">
      <div role="img" aria-label={text('chartOf', { name })} class={type.includes('Bar') ? 'chart-lying' : 'chart-upright'}>
        <Plot type={type} data={data} />
      </div>
      {data.series.length > 1 && (
        <ul class="chart-legend" aria-hidden="true">
          {data.series.map(({ label, color }) => (
            <li key={label}>
              <span class="chart-key" style={{ background: color }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>
          {text('asTable')}
          <span class="reader-only">: {name}</span>
        </summary>
        <ChartTable name={name} axis={axis} data={data} />
      </details>
    </figure>
  );
}

function Plot({ type, data }: { type: string; data: ChartData }) {
  const { display } = useShell();
  const lying = type.includes('Bar');
  const bars = data.categories.map((_, at) => barsOf(data, at, type.startsWith('Stacked')));
  const largest = Math.max(...bars.flat().map(total), 0);
  return bars.map((group, at) => (
    <div key={data.categories[at]} class="chart-category">
      <span class="chart-label">{data.categories[at]}</span>
      <span class="chart-bars">
        {group.map((bar, index) => (
          <span key={String(index)} class="chart-bar">
            <Bar bar={bar} lying={lying} largest={type.endsWith('100') ? total(bar) : largest} />
            <span class="chart-value">{display.digits(total(bar))}</span>
          </span>
        ))}
      </span>
    </div>
  ));
}

/** The segments one after the other on a scale of 100; the drawing is stretched to the place it has. */
function Bar({ bar, lying, largest }: { bar: Segment[]; lying: boolean; largest: number }) {
  const scale = largest > 0 ? 100 / largest : 0;
  let end = 0;
  return (
    <svg viewBox={lying ? '0 0 100 1' : '0 0 1 100'} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {bar.map(({ color, value }, index) => {
        const size = value * scale;
        const start = end;
        end += size;
        return lying ? (
          <rect key={String(index)} x={start} y={0} width={size} height={1} fill={color} />
        ) : (
          <rect key={String(index)} x={0} y={100 - end} width={1} height={size} fill={color} />
        );
      })}
    </svg>
  );
}

function ChartTable({ name, axis, data }: { name: string; axis: string; data: ChartData }) {
  const { display } = useShell();
  return (
    <table class="grid">
      <caption class="reader-only">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{axis}</th>
          {data.series.map(({ label }) => (
            <th key={label} scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.categories.map((category, at) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {data.series.map(({ label, values }) => (
              <td key={label} class="grid-number">{display.digits(values[at] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One bar of all series when they are stacked, else one for each. */
function barsOf({ series }: ChartData, at: number, stacked: boolean): Segment[][] {
  const segments = series.map(({ color, values }) => ({ color, value: values[at] ?? 0 }));
  return stacked ? [segments] : segments.map((segment) => [segment]);
}

const total = (bar: Segment[]): number => bar.reduce((sum, { value }) => sum + value, 0);
