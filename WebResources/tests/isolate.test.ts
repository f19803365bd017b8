import { expect, it } from 'vitest';
import { Format } from '../src/i18n/format';
import { isolated } from '../src/i18n/isolate';
import { fill } from '../src/i18n/language';

it.each(['', 'Hôtel Bellevue 😀', '{name} $1 $& <b>', '\u058F', '\u0900'])('a value of our direction stays as it is: %j', (value) => {
  expect(isolated(value)).toBe(value);
});

it.each(['\u0590', '\u08FF', '\u202Aa', '\u202Ea', 'مصنع'])('a value of another direction stands in an isolate: %j', (value) => {
  expect(isolated(value)).toBe(`\u2068${value}\u2069`);
});

it.each([
  ['a\u2069b', 'ab'],
  ['\u2066a\u2069\u2069b', '\u2066a\u2069b'],
  ['\u2067a', '\u2067a\u2069'],
  ['\u2068\u2066a\u2069', '\u2068\u2066a\u2069\u2069'],
])('isolates of its own are closed inside: %j', (value, inside) => {
  expect(isolated(value)).toBe(`\u2068${inside}\u2069`);
});

it('a sentence and a list keep each name apart', () => {
  expect(fill('To {name} from {other}', { name: '\u202Eevil', other: 'us' })).toBe('To \u2068\u202Eevil\u2069 from us');
  expect(new Format(1033).and(['\u202Ea', 'b'])).toBe('\u2068\u202Ea\u2069 and b');
  expect(new Format(1036).or(['\u05D0', 'b'])).toBe('\u2068\u05D0\u2069 ou b');
});

it('a value that looks like a place is not filled again', () => {
  expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
});
