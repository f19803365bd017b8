import { defineConfig } from 'vite';

// Fixed names: the host serves index.html, shell.js and shell.css from dist, revalidated by each visit.
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'shell.js', assetFileNames: 'shell[extname]' } },
  },
});
