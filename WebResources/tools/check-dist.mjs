// dist must hold exactly the web resources, and nothing that a strict content security policy would block or that would leave the environment.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { webResources } from './web-resources.mjs';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((f) => statSync(join(dist, f)).isFile())
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => f !== '.built') // the stamp of the build, not packed
  .sort();

const problems = [];
for (const name of webResources) if (!found.includes(name)) problems.push(`${name} is missing`);
for (const name of found) if (!webResources.includes(name)) problems.push(`${name} is no web resource of ours`);

const forbidden = [
  [/https?:\/\/(?!www\.w3\.org\/|schemas?\.microsoft\.com\/|microsoft\.com\/)[\w.]+/, 'an address outside the environment', /\.(html|js|css)$/],
  [/<script(?![^>]*\ssrc=)[^>]*>/i, 'an inline script', /\.html$/],
  [/\son[a-z]+\s*=/i, 'an inline event handler', /\.html$/],
  [/<base\b|javascript:/i, 'a base element or a javascript: link', /\.html$/],
  [/\beval\(|new Function\(/, 'eval', /\.js$/],
  [/sourceMappingURL/, 'a source map reference', /\.(js|css)$/],
  [/@import|url\((?!["']?data:)/, 'a second style request', /\.css$/],
];
for (const name of found) {
  const text = readFileSync(join(dist, name), 'utf8');
  for (const [pattern, what, files] of forbidden) {
    const hit = files.test(name) && pattern.exec(text);
    if (hit) problems.push(`${name} holds ${what}: ${hit[0]}`);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`dist: ${found.length} web resources, as expected`);
