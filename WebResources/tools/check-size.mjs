// Gzip sizes of what was built (or of the folder given) against the budgets. Fails above, and where a script or style sheet has no budget.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.mjs';

const dist = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist'));
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(js|css|html)$/.test(name));

let failed = false;
const say = (verdict, text) => {
  failed ||= verdict === 'OVER';
  console.log(`${verdict.padEnd(4)} ${text}`);
};
for (const name of built) if (!(name in budgets)) say('OVER', `${name} has no budget: give it one in tools/budgets.mjs`);
for (const [name, limit] of Object.entries(budgets)) {
  const bytes = readFileSync(join(dist, name));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  say(gzip > limit ? 'OVER' : 'ok', `${name.padEnd(32)} raw ${String(bytes.length).padStart(6)}  gzip ${String(gzip).padStart(6)}  limit ${limit}`);
}
process.exit(failed ? 1 : 0);
