import { localeOf } from './language';

/** Dates, numbers and spans as the reader's language writes them. Made once per language: Intl objects are slow to build. */
export class Format {
  private readonly whole: Intl.NumberFormat;
  private readonly oneDigit: Intl.NumberFormat;
  private readonly share: Intl.NumberFormat;
  private readonly signed: Intl.NumberFormat;
  private readonly day: Intl.DateTimeFormat;
  private readonly dayOnly: Intl.DateTimeFormat;
  private readonly dayLong: Intl.DateTimeFormat;
  private readonly instantShort: Intl.DateTimeFormat;
  private readonly instantLong: Intl.DateTimeFormat;
  private readonly list: Intl.ListFormat;
  private readonly choice: Intl.ListFormat;
  private readonly plural: Intl.PluralRules;
  private readonly units: Readonly<Record<'day' | 'hour' | 'minute', Intl.NumberFormat>>;

  constructor(
    lcid: number,
    /** IANA name; undefined is the browser's zone. */
    readonly timeZone?: string,
  ) {
    const locale = localeOf(lcid);
    const zone = timeZone ? { timeZone } : {};
    this.whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    this.oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    this.share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    this.signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    this.day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...zone });
    this.dayOnly = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    this.dayLong = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...zone });
    this.instantShort = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', ...zone });
    this.instantLong = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', ...zone });
    this.list = new Intl.ListFormat(locale, { type: 'conjunction' });
    this.choice = new Intl.ListFormat(locale, { type: 'disjunction' });
    this.plural = new Intl.PluralRules(locale);
    const unit = (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
    this.units = { day: unit('day'), hour: unit('hour'), minute: unit('minute') };
  }

  number(value: number): string {
    return this.whole.format(value);
  }

  /** Whether the language speaks of so many things in the singular: French does of none, English does not. */
  isOne(count: number): boolean {
    return this.plural.select(count) === 'one';
  }

  rating(value: number): string {
    return this.oneDigit.format(value);
  }

  /** A number that already counts in hundreds: 95 is 95 %. */
  percent(value: number): string {
    return this.share.format(value / 100);
  }

  points(value: number): string {
    return this.signed.format(value);
  }

  /** Day of an instant, in the reader's zone. */
  date(iso: string): string {
    return this.day.format(new Date(iso));
  }

  /** A date-only value (yyyy-MM-dd): no zone moves it. */
  dateOnly(value: string): string {
    return this.dayOnly.format(new Date(`${value}T00:00:00Z`));
  }

  /** Day of an instant with its weekday, in the reader's zone. */
  dateInFull(iso: string): string {
    return this.dayLong.format(new Date(iso));
  }

  instant(iso: string): string {
    return this.instantShort.format(new Date(iso));
  }

  instantInFull(iso: string): string {
    return this.instantLong.format(new Date(iso));
  }

  /** Elapsed minutes in at most two units: "2 days 3 hr", "45 min". Never negative. */
  span(minutes: number): string {
    const left = Math.max(0, Math.round(minutes));
    const parts = [
      { value: Math.floor(left / 1440), unit: this.units.day },
      { value: Math.floor((left % 1440) / 60), unit: this.units.hour },
      { value: left % 60, unit: this.units.minute },
    ].filter((part) => part.value > 0);
    if (parts.length === 0) return this.units.minute.format(0);
    return parts.slice(0, 2).map((part) => part.unit.format(part.value)).join(' ');
  }

  /** Working minutes: hours and minutes only, since a working day has no fixed length. */
  workingTime(minutes: number): string {
    const hours = Math.floor(minutes / 60);
    const rest = Math.round(minutes % 60);
    if (hours === 0) return this.units.minute.format(rest);
    return rest === 0 ? this.units.hour.format(hours) : `${this.units.hour.format(hours)} ${this.units.minute.format(rest)}`;
  }

  and(items: readonly string[]): string {
    return this.list.format(items);
  }

  or(items: readonly string[]): string {
    return this.choice.format(items);
  }
}
