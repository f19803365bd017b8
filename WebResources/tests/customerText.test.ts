import { describe, expect, it } from 'vitest';
import { customerText, type Told } from '../src/promise/customerText';

/** Everything that stands with a promise and must not be told. */
const hidden = {
  targetOn: '2026-03-04T10:11:00Z',
  safeDate: '2026-03-04T16:37:00Z',
  marginMinutes: '7321',
  brokenReason: 'the supplier went bankrupt',
  pauseReason: 'our software was down',
  waitingFor: 'their lawyer',
  revisionReason: 'the technician broke the part',
  note: 'they pay late, never mention it',
  note2: 'Ne jamais dire que le fournisseur a fait défaut',
};

/** A generator that gives the same row of numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const names = ['Repair', 'Réparation du tour n° 3', '<img src=x onerror=alert(1)>', '\u202Eecruos', 'a'.repeat(300), '{date} {name}'];
const zones = ['Europe/Zurich', 'America/Santiago', 'UTC', undefined];
const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;

describe('the text for the customer', () => {
  it.each(['en', 'fr'] as const)('tells the name, the customer date and nothing else of the promise, whatever stands with it (%s)', (language) => {
    const next = numbers(20261127);
    for (let round = 0; round < 200; round++) {
      const told: Told = {
        name: pick(next, names),
        promisedOn: new Date(Date.UTC(2026, 2, 5 + Math.floor(next() * 300), Math.floor(next() * 24), Math.floor(next() * 60))).toISOString(),
        wholeDay: next() < 0.5,
        timeZone: pick(next, zones),
      };

      const text = customerText({ ...told, ...hidden }, language);

      expect(text).toBe(customerText(told, language));
      expect(text).toContain(told.name);
      for (const secret of Object.values(hidden)) expect(text).not.toContain(secret);
    }
  });

  it.each(['en', 'fr'] as const)('does not change with the internal dates, by day nor by minute (%s)', (language) => {
    const told: Told = { name: 'Repair', promisedOn: '2026-03-05T16:30:00Z', wholeDay: false, timeZone: 'UTC' };

    const text = customerText({ ...told, ...hidden }, language);

    expect(text).toMatch(/16[:\s\u00a0\u202fh]*30|4:30/);
    expect(text).not.toMatch(/10[:h]11|16[:h]37|\b4 (March|mars)\b|7321/);
  });
});
