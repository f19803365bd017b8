// What this project delivers: source -> web resource name. Scripts that import styles also make <name>.css.
// A page beside the panel is a folder with <name>.html and main.tsx; it is delivered as loy_/<name>/<name>.*.
export const besides = ['portfolio', 'margins', 'redating', 'levels', 'backtest', 'team'];
export const named = (name, ending) => `loy_/${name}/${name}.${ending}`;

export const scripts = {
  'panel/main.tsx': 'loy_/coordination/panel.js',
  'explanation/main.tsx': 'loy_/promise/explanation.js',
  'promise/main.tsx': 'loy_/promise/new.js',
  ...Object.fromEntries(besides.map((name) => [`${name}/main.tsx`, named(name, 'js')])),
  'form/account.ts': 'loy_/form/account.js',
  'form/promise.ts': 'loy_/form/promise.js',
  'form/commands.ts': 'loy_/form/commands.js',
};

// A script that loads a part of itself on demand is a module; each part is a web resource beside it, named after the source file that it starts with.
export const parts = { 'panel/main.tsx': ['loy_/coordination/dialogs.js'] };

export const styles = ['loy_/coordination/panel.css', 'loy_/promise/explanation.css', 'loy_/promise/new.css', ...besides.map((name) => named(name, 'css'))];

export const pages = {
  'panel/panel.html': 'loy_/coordination/panel.html',
  'explanation/explanation.html': 'loy_/promise/explanation.html',
  'promise/new.html': 'loy_/promise/new.html',
  ...Object.fromEntries(besides.map((name) => [`${name}/${name}.html`, named(name, 'html')])),
};

export const strings = {
  'strings/CoordinationPanel.1033.resx': 'loy_/strings/CoordinationPanel.1033.resx',
  'strings/CoordinationPanel.1036.resx': 'loy_/strings/CoordinationPanel.1036.resx',
  'strings/LoyaltyPages.1033.resx': 'loy_/strings/LoyaltyPages.1033.resx',
  'strings/LoyaltyPages.1036.resx': 'loy_/strings/LoyaltyPages.1036.resx',
};

export const webResources = [...Object.values(scripts), ...Object.values(parts).flat(), ...styles, ...Object.values(pages), ...Object.values(strings)].sort();
