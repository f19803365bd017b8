import type { Column } from '../app/contract';
import { readValue, type Value } from './values';
import type { Row } from './webApi';

/** Values as the reader's language writes them. */
export class Display {
  private readonly number: Intl.NumberFormat;
  private readonly date: Intl.DateTimeFormat;
  private readonly dateTime: Intl.DateTimeFormat;

  constructor(
    readonly locale: string,
    private readonly yesNo: { yes: string; no: string },
  ) {
    this.number = new Intl.NumberFormat(locale);
    this.date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    this.dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  }

  text(value: Value, column: Column): string {
    if (value === null) return '';
    if (Array.isArray(value)) return value[0]?.name ?? '';
    if (value instanceof Date) return (showsTime(column) ? this.dateTime : this.date).format(value);
    if (typeof value === 'boolean') return column.options.find((option) => option.value === Number(value))?.label ?? (value ? this.yesNo.yes : this.yesNo.no);
    if (typeof value === 'number') return column.options.find((option) => option.value === value)?.label ?? this.digits(value, column);
    return value;
  }

  cell(row: Row, column: Column): string {
    return this.text(readValue(row, column), column);
  }

  /** A number; without a column, as it is. */
  digits(value: number, column?: Column): string {
    const digits = column?.type === 'money' ? (column.precision ?? 2) : undefined;
    return digits === undefined ? this.number.format(value) : new Intl.NumberFormat(this.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  }
}

/** A date column whose format or behaviour leaves the time of day out. */
export const showsTime = (column: Column): boolean => column.dateBehavior !== 'dateOnly' && column.format.toLowerCase() !== 'date' && column.format.toLowerCase() !== 'dateonly';
