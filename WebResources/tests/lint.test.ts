// @vitest-environment node
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { casesOf, firedBy } from './lint/firedBy';
import { markup, own, platform, types } from './lint/samples';

const prefix = '@microsoft/power-apps/';
// The first sample waits for the types of the whole project.
const patient = { timeout: 120_000 };

it.each([...casesOf(markup), ...casesOf(types), ...casesOf(own), ...casesOf(platform, prefix)])('%s fires on %s', patient, async (rule, sample) => {
  expect(await firedBy(sample)).toContain(rule);
});

it('every rule of the platform checker is on and has a bad sample', async () => {
  const { plugins } = (await new ESLint().calculateConfigForFile('src/form/account.ts')) as { plugins: Record<string, { rules: object }> };
  expect(Object.keys(platform).sort()).toEqual(Object.keys(plugins['@microsoft/power-apps']?.rules ?? {}).sort());
});

it('a sound sample passes', patient, async () => {
  expect(await firedBy(['src/form/account.ts', 'export const lcid = (): number => Xrm.Utility.getGlobalContext().userSettings.languageId;'])).toEqual([]);
});
