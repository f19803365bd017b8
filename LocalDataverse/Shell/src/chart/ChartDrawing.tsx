import type { ComponentChildren } from 'preact';
import { useShell } from '../app/ShellContext';
import { useText } from '../i18n/texts';
import { Bar, barsOf, total } from './Bar';
import type { ChartData, Named } from './chartData';

interface Props {
  name: string;
  /** Column, StackedColumn, StackedColumn100, Bar, StackedBar, StackedBar100. */
  type: string;
  axis: string;
  data: ChartData;
  /** Where the rows of a category, or of a category and a series, are listed; null where no list can show them. */
  hrefOf: (parts: readonly Named[]) => string | null;
}

/** Bars over their categories, upright or lying, and the same numbers as a table; both lead to the rows behind a number. */
export function ChartDrawing({ name, type, axis, data, hrefOf }: Props) {
  const text = useText();
  return (
    <figure class="chart">
      <div role="group" aria-label={text('chartOf', { name })} class={type.includes('Bar') ? 'chart-lying' : 'chart-upright'}>
        <Plot type={type} data={data} hrefOf={hrefOf} />
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
        <ChartTable name={name} axis={axis} data={data} hrefOf={hrefOf} />
      </details>
    </figure>
  );
}

function Plot({ type, data, hrefOf }: Pick<Props, 'type' | 'data' | 'hrefOf'>) {
  const { display } = useShell();
  const lying = type.includes('Bar');
  const bars = data.categories.map((_, at) => barsOf(data, at, type.startsWith('Stacked')));
  const largest = Math.max(...bars.flat().map(total), 0);
  const valuesAt = (at: number): string => data.series.map(({ label, values }) => `${label} ${display.digits(values[at] ?? 0)}`).join(', ');
  return data.categories.map((category, at) => (
    <Category key={category.label} href={hrefOf([category])}>
      <span class="chart-label">{category.label}</span>
      <span class="chart-bars">
        {bars[at]?.map((bar, index) => (
          <span key={String(index)} class="chart-bar">
            <Bar bar={bar} lying={lying} largest={type.endsWith('100') ? total(bar) : largest} />
            <span class="chart-value">{display.digits(total(bar))}</span>
          </span>
        ))}
      </span>
      {data.series.length > 1 && <span class="reader-only">{valuesAt(at)}</span>}
    </Category>
  ));
}

/** One target for a whole category: a segment may be too thin to be hit. The table has one for each number. */
function Category({ href, children }: { href: string | null; children: ComponentChildren }) {
  return href === null ? (
    <div class="chart-category">{children}</div>
  ) : (
    <a class="chart-category" href={href}>
      {children}
    </a>
  );
}

function ChartTable({ name, axis, data, hrefOf }: Pick<Props, 'name' | 'axis' | 'data' | 'hrefOf'>) {
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
          <tr key={category.label}>
            <th scope="row">{category.label}</th>
            {data.series.map((series) => (
              <td key={series.label} class="grid-number">
                <Linked href={series.values[at] ? hrefOf([category, series]) : null}>{display.digits(series.values[at] ?? 0)}</Linked>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Linked({ href, children }: { href: string | null; children: ComponentChildren }) {
  return href === null ? <>{children}</> : <a href={href}>{children}</a>;
}
