import { describe, expect, it } from 'vitest';
import { Texts } from '../src/i18n/texts';

const tables = {
  en: { accounts: '{count} account of {name}|{count} accounts of {name}', moved: '{count} moved' },
  fr: { accounts: '{count} compte de {name}|{count} comptes de {name}', moved: '{count} transmis' },
};
const english = new Texts(tables, 1033);
const french = new Texts(tables, 1036);

describe('Texts.count', () => {
  it.each([
    [0, '0 accounts of A', '0 compte de A'],
    [1, '1 account of A', '1 compte de A'],
    [2, '2 accounts of A', '2 comptes de A'],
  ])('%i things stand in the form of each language', (count, inEnglish, inFrench) => {
    expect(english.count('accounts', count, { name: 'A' })).toBe(inEnglish);
    expect(french.count('accounts', count, { name: 'A' })).toBe(inFrench);
  });

  it('a text of one form serves every number', () => {
    expect(english.count('moved', 1)).toBe('1 moved');
    expect(french.count('moved', 2)).toBe('2 transmis');
  });

  it('numbers are written as the language does', () => {
    expect(english.count('moved', 1234)).toBe('1,234 moved');
  });
});
