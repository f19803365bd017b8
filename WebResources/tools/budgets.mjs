// Gzip bytes that each delivered file may have; a KB is 1000 of them.
import { besides, named } from './web-resources.mjs';

export const budgets = {
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
