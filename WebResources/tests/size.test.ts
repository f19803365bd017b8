// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { budgets } from '../tools/budgets.mjs';

let dist = '';

const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), content);
};

/** Bytes that gzip cannot shrink, the same at each run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16);
}

/** Exit code and lines of the check that the build runs. */
function check() {
  const run = spawnSync(process.execPath, ['tools/check-size.mjs', dist], { encoding: 'utf8' });
  return { code: run.status, over: run.stdout.split('\n').filter((line) => line.startsWith('OVER')) };
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'loyalty-size-'));
  for (const name of Object.keys(budgets)) write(name, 'x');
});

afterEach(() => {
  rmSync(dist, { recursive: true });
});

it('the budgets of the panel are those of the design', () => {
  expect(budgets['loy_/coordination/panel.js']).toBe(30_000);
  expect(budgets['loy_/coordination/panel.css']).toBe(6_000);
  expect(budgets['loy_/coordination/panel.html']).toBe(2_000);
});

it('files within their budgets pass', () => {
  write('loy_/coordination/panel.js', noise(29_900));
  expect(check()).toEqual({ code: 0, over: [] });
});

it.each(['loy_/coordination/panel.js', 'loy_/coordination/panel.css', 'loy_/form/account.js'])('%s above its budget stops the build and is named', (name) => {
  write(name, noise((budgets[name] ?? 0) + 100));
  const { code, over } = check();
  expect(code).toBe(1);
  expect(over).toEqual([expect.stringContaining(name)]);
});

it('a script without a budget stops the build', () => {
  write('loy_/extra/extra.js', 'x');
  expect(check()).toEqual({ code: 1, over: [expect.stringContaining('loy_/extra/extra.js has no budget')] });
});

it('a file that was not built stops the build', () => {
  rmSync(join(dist, 'loy_/coordination/panel.css'));
  expect(check().code).toBe(1);
});
