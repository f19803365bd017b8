import { describe, expect, it } from 'vitest';
import { Format } from '../src/i18n/format';
import { fill, languageOf, localeOf } from '../src/i18n/language';

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
  const english = new Format(1033, 'Europe/Zurich');
  const french = new Format(1036, 'Europe/Zurich');

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
    expect(new Format(1033, 'America/Los_Angeles').dateOnly('2027-02-01')).toBe('February 1, 2027');
  });

  it('points carry their sign and the decimal mark of the language', () => {
    expect(english.points(40.55)).toBe('+40.6');
    expect(plain(french.points(-5.5))).toBe('-5,5');
  });
});
