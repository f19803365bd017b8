// Builds WebResources/dist: one file per web resource, at its web resource name. Each script is one IIFE with a fixed name, or a module with named parts.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pages, parts, scripts, strings } from './web-resources.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

// Vite's own helper fetches styles ahead of a part; ours come with the page, and 3 KB are saved.
const plainImport = { name: 'plain-import', enforce: 'pre', load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (part) => part();' : null) };

const bundle = async (entry, name) => {
  const folder = dirname(name);
  const file = name.slice(folder.length + 1).replace(/\.js$/, '');
  const shape = entry in parts ? { format: 'es', chunkFileNames: '[name].js' } : { format: 'iife', codeSplitting: false };
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [plainImport],
    build: {
      target: 'es2020',
      outDir: join(dist, folder),
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src', entry),
        output: { ...shape, entryFileNames: `${file}.js`, assetFileNames: `${file}[extname]` },
      },
    },
  });
};

const copy = (source, name) => {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  copyFileSync(join(root, source), join(dist, name));
};

rmSync(dist, { recursive: true, force: true });
for (const [entry, name] of Object.entries(scripts)) await bundle(entry, name);
for (const [source, name] of Object.entries(pages)) copy(join('src', source), name);
for (const [source, name] of Object.entries(strings)) copy(source, name);
