// Gzip sizes against the budgets (KB = 1000 bytes). Fails above.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { besides, named } from './web-resources.mjs';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const budgets = {
  'loy_/coordination/panel.js': 30_000,
  'loy_/coordination/dialogs.js': 20_000,
  'loy_/coordination/panel.css': 6_000,
  'loy_/coordination/panel.html': 2_000,
  'loy_/promise/explanation.js': 15_000,
  'loy_/promise/explanation.css': 6_000,
  'loy_/promise/explanation.html': 2_000,
  'loy_/promise/new.js': 22_000,
  'loy_/promise/new.css': 6_000,
  'loy_/promise/new.html': 2_000,
  'loy_/form/account.js': 6_000,
  'loy_/form/promise.js': 6_000,
  'loy_/form/commands.js': 6_000,
  // Preact, the texts and what all pages share are in each: about 11 KB, of which 1 KB writes dates and numbers by the reader's settings.
  ...Object.fromEntries(besides.flatMap((name) => [[named(name, 'js'), 22_000], [named(name, 'css'), 6_000], [named(name, 'html'), 2_000]])),
};

let over = false;
for (const [name, limit] of Object.entries(budgets)) {
  const bytes = readFileSync(join(dist, name));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  over ||= gzip > limit;
  console.log(`${gzip > limit ? 'OVER' : 'ok  '} ${name.padEnd(32)} raw ${String(bytes.length).padStart(6)}  gzip ${String(gzip).padStart(6)}  limit ${limit}`);
}
process.exit(over ? 1 : 0);
