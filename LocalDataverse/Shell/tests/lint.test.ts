// @vitest-environment node
import { expect, it } from 'vitest';
import { casesOf, firedBy } from '../../../WebResources/tests/lint/firedBy';
import { markup, types } from '../../../WebResources/tests/lint/samples';

// The first sample waits for the types of the whole project.
const patient = { timeout: 120_000 };

it.each([...casesOf(markup), ...casesOf(types)])('%s fires on %s', patient, async (rule, [, code]) => {
  expect(await firedBy(['src/app/App.tsx', code])).toContain(rule);
});
