/** Writes a value as text. */
export type Write<Value> = (value: Value) => string;

// The parts of a .NET date or time pattern, and what stands in it as it is: quoted, escaped, or of no meaning.
const tokens = /d{1,4}|M{1,4}|y{1,5}|h{1,2}|H{1,2}|m{1,2}|s{1,2}|t{1,2}|'[^']*'|"[^"]*"|\\.|[^]/g;
const names = { ddd: { weekday: 'short' }, dddd: { weekday: 'long' }, MMM: { month: 'short', day: 'numeric' }, MMMM: { month: 'long', day: 'numeric' } } as const;

/**
 * A .NET pattern of the reader's settings (dd.MM.yyyy, h:mm tt) in a zone, its names in the locale's language. The platform stores the
 * formats of a user as such patterns: https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings.
 */
export function patternOf(pattern: string, locale: string, timeZone: string | undefined): Write<Date> {
  const zone = timeZone ? { timeZone } : {};
  const clock = new Intl.DateTimeFormat('en-US', { hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', ...zone });
  const found = pattern.match(tokens) ?? [];
  const words = new Map(found.flatMap((token) => (token in names ? [[token, new Intl.DateTimeFormat(locale, { ...names[token as keyof typeof names], ...zone })] as const] : [])));
  return (date) => {
    const parts = Object.fromEntries(clock.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    return found.map((token) => wordOf(words.get(token), token, date) ?? numberOf(token, parts) ?? literalOf(token)).join('');
  };
}

function wordOf(format: Intl.DateTimeFormat | undefined, token: string, date: Date): string | undefined {
  return format?.formatToParts(date).find(({ type }) => type === (token.startsWith('d') ? 'weekday' : 'month'))?.value;
}

function numberOf(token: string, { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 }: Partial<Record<string, number>>): string | undefined {
  const values: Readonly<Record<string, number>> = { d: day, M: month, y: token.length > 2 ? year : year % 100, H: hour, h: hour % 12 || 12, m: minute, s: second };
  const value = values[token.charAt(0)];
  if (token.startsWith('t')) return (hour < 12 ? 'AM' : 'PM').slice(0, token.length);
  return value === undefined ? undefined : String(value).padStart(token.length, '0');
}

function literalOf(token: string): string {
  if (token.length === 1) return token;
  return token.startsWith('\\') ? token.slice(1) : token.slice(1, -1);
}
