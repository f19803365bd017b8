import { describe, expect, it } from 'vitest';
import { Format } from '../src/i18n/format';
import { fill, languageOf, localeOf } from '../src/i18n/language';
import { patternOf } from '../src/i18n/pattern';

const spaces = /[\u00a0\u202f]/g;
const plain = (text: string) => text.replace(spaces, ' ');

describe('language', () => {
  it.each([
    [1036, 'fr', 'fr-FR'],
    [4108, 'fr', 'fr-CH'],
    [5132, 'fr', 'fr-FR'],
    [1033, 'en', 'en-US'],
    [1031, 'en', 'en-US'],
  ])('%i gives %s and %s', (lcid, language, locale) => {
    expect(languageOf(lcid)).toBe(language);
    expect(localeOf(lcid)).toBe(locale);
  });

  it('fill keeps a place that has no value, and puts values in as they are', () => {
    expect(fill('{a} and {b}', { a: '<b>{b}</b>' })).toBe('<b>{b}</b> and {b}');
  });
});

describe('Format', () => {
  const english = new Format(1033, { timeZone: 'Europe/Zurich' });
  const french = new Format(1036, { timeZone: 'Europe/Zurich' });

  it.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 hr'],
    [1439, '23 hr 59 min'],
    [1440, '1 day'],
    [3001, '2 days 2 hr'],
    [-5, '0 min'],
  ])('span of %i minutes is %s', (minutes, text) => {
    expect(plain(english.span(minutes))).toBe(text);
  });

  it.each([
    [45, '45 min'],
    [480, '8 hr'],
    [1530, '25 hr 30 min'],
  ])('working time of %i minutes counts in hours, never in days: %s', (minutes, text) => {
    expect(plain(english.workingTime(minutes))).toBe(text);
  });

  it('instants are shown in the zone asked for', () => {
    expect(plain(english.instant('2026-11-24T23:30:00Z'))).toContain('Nov 25');
    expect(plain(french.instant('2026-11-24T23:30:00Z'))).toContain('25 nov.');
  });

  it('a date-only value is not moved by a zone', () => {
    expect(new Format(1033, { timeZone: 'America/Los_Angeles' }).dateOnly('2027-02-01')).toBe('February 1, 2027');
  });

  it('points carry their sign and the decimal mark of the language', () => {
    expect(english.points(40.55)).toBe('+40.6');
    expect(plain(french.points(-5.5))).toBe('-5,5');
  });
});

describe('the reader’s own settings', () => {
  const swiss = { timeZone: 'Europe/Zurich', locale: 'fr-CH', dateFormat: 'dd.MM.yyyy', timeFormat: 'HH:mm', decimalSymbol: '.', numberSeparator: '’' };
  const summer = '2026-07-01T22:30:00Z';

  it('words are of the page’s language, order and marks of the settings', () => {
    const english = new Format(1033, swiss);
    const french = new Format(1036, swiss);
    expect(english.instant(summer)).toBe('Thu 02.07.2026 00:30');
    expect(french.instant(summer)).toBe('jeu. 02.07.2026 00:30');
    expect(english.instantInFull(summer)).toBe('Thursday, 2 July 2026, 00:30');
    expect(french.instantInFull(summer)).toBe('jeudi, 2 juillet 2026, 00:30');
    expect(french.number(12345)).toBe('12’345');
    expect(french.rating(8.64)).toBe('8.6');
  });

  it('a date-only value keeps its day whatever the zone', () => {
    expect(new Format(1033, { ...swiss, timeZone: 'America/Los_Angeles' }).dateOnly('2027-02-01')).toBe('01.02.2027');
  });

  it('a zone or a locale that nobody knows leaves the browser’s zone and the language’s formats', () => {
    const format = new Format(1033, { timeZone: 'Nowhere/Land', locale: 'what?' });
    expect(format.timeZone).toBeUndefined();
    expect(format.number(1234)).toBe('1,234');
  });

  it.each([
    ['Europe/Zurich', false],
    ['Europe/Paris', false],
    ['Europe/London', true],
    ['Nowhere/Land', false],
    [null, false],
  ])('a clock in %s shows another time: %s', (zone, isElsewhere) => {
    expect(new Format(1033, swiss).isElsewhere(zone, summer)).toBe(isElsewhere);
  });

  it('the zone has a name in the reader’s language', () => {
    expect(new Format(1033, swiss).zoneName(summer)).toBe('Central European Time');
    expect(new Format(1036, swiss).zoneName(summer)).toBe('heure d’Europe centrale');
  });
});

describe('a .NET pattern', () => {
  const afternoon = new Date('2026-03-04T13:05:09Z');
  it.each([
    ['M/d/yyyy', '3/4/2026'],
    ['dd.MM.yy', '04.03.26'],
    ['d MMM yyyy', '4 Mar 2026'],
    ['dddd d MMMM', 'Wednesday 4 March'],
    ['h:mm tt', '1:05 PM'],
    ['hh:mm:ss t', '01:05:09 P'],
    ['H.mm', '13.05'],
    ["HH'h'mm", '13h05'],
    ['yyyy\\-MM', '2026-03'],
    ['', ''],
  ])('%s gives %s', (pattern, text) => {
    expect(patternOf(pattern, 'en-GB', 'UTC')(afternoon)).toBe(text);
  });

  it.each([
    ['2026-03-04T00:00:00Z', '12:00 AM'],
    ['2026-03-04T11:59:00Z', '11:59 AM'],
    ['2026-03-04T12:00:00Z', '12:00 PM'],
  ])('%s is %s on a clock of twelve hours', (iso, text) => {
    expect(patternOf('h:mm tt', 'en-US', 'UTC')(new Date(iso))).toBe(text);
  });

  it('names follow the language and its grammar', () => {
    expect(patternOf('d MMMM yyyy', 'fr-CH', 'UTC')(afternoon)).toBe('4 mars 2026');
  });
});
