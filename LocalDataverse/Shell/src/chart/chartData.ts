import type { Chart, ChartValue, Column, Table } from '../app/contract';
import type { Condition } from '../data/fetchXml';
import { text } from '../data/values';
import type { Row } from '../data/webApi';
import { datePartsOf } from './chartFetch';
import { blankRows, rowsOf, rowsWithin } from './drill';

/** What a chart draws: a value for each category and series; 0 where the query has no row. */
export interface ChartData {
  categories: Named[];
  /** A measure is no part of the rows: its conditions are empty. */
  series: (Named & { color: string; values: number[] })[];
}

/** A value of a grouped column, with the conditions of its rows; null where no list can show them. */
export interface Named {
  label: string;
  rows: readonly Condition[] | null;
}

interface Group {
  key: string;
  label: string;
  /** Raw value, or the parts of a date, coarsest first. */
  parts: number[];
  value: unknown;
}

const formatted = '@OData.Community.Display.V1.FormattedValue';
const fallback = '#0f6cbd';

/** `blank` names what has no value. Choices stand in their own order, dates in theirs, everything else by name; blank ones last. */
export function chartData(chart: Chart, table: Table, rows: readonly Row[], locale: string, blank: string): ChartData {
  const category = new Groups(chart.category, table, locale, blank);
  const series = chart.series && new Groups(chart.series, table, locale, blank);
  const categories = category.all(rows);
  const valueAt = (measure: ChartValue, at: Group, of: Group | null) => {
    const row = rows.find((candidate) => category.of(candidate).key === at.key && (!of || series?.of(candidate).key === of.key));
    return Number(row?.[measure.alias] ?? 0);
  };
  const color = (index: number) => chart.colors[index % Math.max(1, chart.colors.length)] ?? fallback;
  const [first] = chart.measures;
  const drawn =
    series && first
      ? series.all(rows).map((group, index) => ({ label: group.label, rows: series.rowsOf(group), color: series.colorOf(group) ?? color(index), values: categories.map((at) => valueAt(first, at, group)) }))
      : chart.measures.map((measure, index) => ({ label: measure.label, rows: [], color: color(index), values: categories.map((at) => valueAt(measure, at, null)) }));
  return { categories: categories.map((group) => ({ label: group.label, rows: category.rowsOf(group) })), series: drawn };
}

/** The distinct values of one grouped column. */
class Groups {
  private readonly column: Column | undefined;

  constructor(
    private readonly value: ChartValue,
    table: Table,
    private readonly locale: string,
    private readonly blank: string,
  ) {
    this.column = table.columns.find(({ logicalName }) => logicalName === value.column);
  }

  all(rows: readonly Row[]): Group[] {
    return [...new Map(rows.map((row) => this.of(row)).map((group) => [group.key, group])).values()].sort((a, b) => this.order(a, b));
  }

  of(row: Row): Group {
    const value = row[this.value.alias];
    if (value === null || value === undefined) return { key: '', label: this.blank, parts: [], value: null };
    const { dateGrouping, alias } = this.value;
    // The reader's language is the app's: the host formats in the user's own.
    const option = this.column?.options.find((candidate) => candidate.value === value);
    if (!dateGrouping) return { key: JSON.stringify(value), label: option?.label ?? (text(row[alias + formatted]) || text(value)), parts: [], value };
    const parts = datePartsOf(alias, dateGrouping).map((part) => Number(row[part.alias]));
    return { key: parts.join('-'), label: dateLabel(parts, dateGrouping, this.locale), parts, value };
  }

  rowsOf({ key, parts, value }: Group): Condition[] | null {
    const { column, dateGrouping } = this.value;
    if (key === '') return blankRows(column);
    return dateGrouping ? rowsWithin(column, dateGrouping, parts) : rowsOf(column, value);
  }

  /** The option's own colour, when the column's options can be told apart by theirs. */
  colorOf({ value }: Group): string | null {
    const options = this.column?.options ?? [];
    const distinct = new Set(options.map(({ color }) => color)).size === options.length;
    return distinct ? (options.find((option) => option.value === value)?.color ?? null) : null;
  }

  private order(a: Group, b: Group): number {
    if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
    const rank = (group: Group) => this.column?.options.findIndex((option) => option.value === group.value) ?? 0;
    const difference = a.parts.map((part, index) => part - (b.parts[index] ?? 0)).find((part) => part !== 0) ?? rank(a) - rank(b);
    return difference === 0 ? a.label.localeCompare(b.label, this.locale) : difference;
  }
}

function dateLabel([year = 0, second = 1, day = 1]: number[], grouping: string, locale: string): string {
  if (grouping === 'day') return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(year, second - 1, day));
  if (grouping === 'month') return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' }).format(new Date(year, second - 1, 1));
  return grouping === 'year' ? String(year) : `${String(year)}-${String(second).padStart(2, '0')}`;
}
