import { ESLint } from 'eslint';
import { expect } from 'vitest';
import type { Sample, Samples } from './samples';

const lint = new ESLint();

/** The rules of the project in the working folder that fire on the sample, each as an error. */
export async function firedBy([file, code]: Sample): Promise<string[]> {
  const [result] = await lint.lintText(code, { filePath: file });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.filter((message) => message.severity === 2).map((message) => message.ruleId ?? '');
}

/** One case for each sample. */
export const casesOf = (samples: Samples, prefix = ''): (readonly [rule: string, sample: Sample])[] =>
  Object.entries(samples).flatMap(([rule, of]) => of.map((sample) => [prefix + rule, sample] as const));
