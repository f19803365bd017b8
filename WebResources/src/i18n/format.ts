import { isolated } from './isolate';
import type { ReaderSettings } from '../data/model';
import { localeIn } from './language';
import { patternOf, type Write } from './pattern';
import { wallTime } from './zonedTime';

/** How the reader wants dates and numbers; what is left out, or unknown to the browser, is the browser's and the language's. */
export type Reader = { [Setting in keyof ReaderSettings]?: ReaderSettings[Setting] | undefined };

/** Dates, numbers and spans: words of the reader's language in the formats of their settings. Made once: Intl objects are slow to build. */
export class Format {
  private readonly whole: Write<number>;
  private readonly oneDigit: Write<number>;
  private readonly share: Write<number>;
  private readonly signed: Write<number>;
  private readonly day: Write<Date>;
  private readonly dayOnly: Write<Date>;
  private readonly dayLong: Write<Date>;
  private readonly moment: Write<Date>;
  private readonly momentLong: Write<Date>;
  private readonly zone: Write<Date>;
  private readonly list: Intl.ListFormat;
  private readonly choice: Intl.ListFormat;
  private readonly plural: Intl.PluralRules;
  private readonly units: Readonly<Record<'day' | 'hour' | 'minute', Intl.NumberFormat>>;
  /** IANA name; undefined is the browser's zone. */
  readonly timeZone: string | undefined;

  constructor(
    lcid: number,
    readonly reader: Reader = {},
  ) {
    const locale = localeIn(lcid, reader.locale);
    this.timeZone = reader.timeZone && isZone(reader.timeZone) ? reader.timeZone : undefined;
    const zone = this.timeZone ? { timeZone: this.timeZone } : {};
    const number = (options: Intl.NumberFormatOptions) => numberWriter(new Intl.NumberFormat(locale, options), reader);
    const moment = (options: Intl.DateTimeFormatOptions): Write<Date> => {
      const format = new Intl.DateTimeFormat(locale, options);
      return (date) => format.format(date);
    };
    this.whole = number({ maximumFractionDigits: 0 });
    this.oneDigit = number({ maximumFractionDigits: 1 });
    this.share = number({ style: 'percent', maximumFractionDigits: 1 });
    this.signed = number({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const { dateFormat, timeFormat } = reader;
    const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...zone } as const;
    const time = { hour: '2-digit', minute: '2-digit' } as const;
    this.day = dateFormat ? patternOf(dateFormat, locale, this.timeZone) : moment({ day: 'numeric', month: 'short', year: 'numeric', ...zone });
    this.dayOnly = dateFormat ? patternOf(dateFormat, locale, 'UTC') : moment({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    this.dayLong = moment(long);
    const clock = timeFormat ? patternOf(timeFormat, locale, this.timeZone) : moment({ ...time, ...zone });
    const weekday = moment({ weekday: 'short', ...zone });
    this.moment = dateFormat ? (date) => `${weekday(date)} ${this.day(date)} ${clock(date)}` : moment({ weekday: 'short', day: 'numeric', month: 'short', ...time, ...zone });
    this.momentLong = timeFormat ? (date) => `${this.dayLong(date)}, ${clock(date)}` : moment({ ...long, ...time });
    this.zone = zoneNames(locale, zone);
    this.list = new Intl.ListFormat(locale, { type: 'conjunction' });
    this.choice = new Intl.ListFormat(locale, { type: 'disjunction' });
    this.plural = new Intl.PluralRules(locale);
    const unit = (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
    this.units = { day: unit('day'), hour: unit('hour'), minute: unit('minute') };
  }

  number(value: number): string {
    return this.whole(value);
  }

  /** Whether the language speaks of so many things in the singular: French does of none, English does not. */
  isOne(count: number): boolean {
    return this.plural.select(count) === 'one';
  }

  rating(value: number): string {
    return this.oneDigit(value);
  }

  /** A number that already counts in hundreds: 95 is 95 %. */
  percent(value: number): string {
    return this.share(value / 100);
  }

  points(value: number): string {
    return this.signed(value);
  }

  /** Day of an instant, in the reader's zone. */
  date(iso: string): string {
    return this.day(new Date(iso));
  }

  /** A date-only value (yyyy-MM-dd): no zone moves it. */
  dateOnly(value: string): string {
    return this.dayOnly(new Date(`${value}T00:00:00Z`));
  }

  /** Day of an instant with its weekday, the month in words. */
  dateInFull(iso: string): string {
    return this.dayLong(new Date(iso));
  }

  /** Weekday, day and time. */
  instant(iso: string): string {
    return this.moment(new Date(iso));
  }

  instantInFull(iso: string): string {
    return this.momentLong(new Date(iso));
  }

  /** Name of the reader's zone at an instant. */
  zoneName(iso: string): string {
    return this.zone(new Date(iso));
  }

  /** Whether clocks in a zone show another time than the reader's at an instant. A zone that the browser does not know cannot be compared. */
  isElsewhere(zone: string | null, iso: string): boolean {
    const at = new Date(iso);
    return zone !== null && isZone(zone) && wallTime(at, zone) !== wallTime(at, this.timeZone);
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

  /** How old something is, from minutes: whole days once there is one. */
  age(minutes: number): string {
    return this.span(minutes < 1440 ? minutes : Math.floor(minutes / 1440) * 1440);
  }

  /** Working minutes: hours and minutes only, since a working day has no fixed length. */
  workingTime(minutes: number): string {
    const hours = Math.floor(minutes / 60);
    const rest = Math.round(minutes % 60);
    if (hours === 0) return this.units.minute.format(rest);
    return rest === 0 ? this.units.hour.format(hours) : `${this.units.hour.format(hours)} ${this.units.minute.format(rest)}`;
  }

  and(items: readonly string[]): string {
    return this.list.format(items.map(isolated));
  }

  or(items: readonly string[]): string {
    return this.choice.format(items.map(isolated));
  }
}

/** Intl's number with the reader's own marks. */
function numberWriter(format: Intl.NumberFormat, { decimalSymbol, numberSeparator }: Reader): Write<number> {
  const marks: Partial<Record<Intl.NumberFormatPartTypes, string | null | undefined>> = { decimal: decimalSymbol, group: numberSeparator };
  return (value) => format.formatToParts(value).map((part) => marks[part.type] ?? part.value).join('');
}

function zoneNames(locale: string, zone: { timeZone?: string }): Write<Date> {
  const format = new Intl.DateTimeFormat(locale, { timeZoneName: 'longGeneric', ...zone });
  return (date) => format.formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** Whether the browser knows the zone. */
function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
