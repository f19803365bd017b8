import { fixupPluginRules } from '@eslint/compat';
import js from '@eslint/js';
import powerApps from '@microsoft/eslint-plugin-power-apps';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { rawMarkup } from './tools/raw-markup.mjs';

// The hosted checker's rules plus the five it leaves out, all as errors.
const checkerRules = {
  ...powerApps.configs.paCheckerHosted.rules,
  ...Object.fromEntries(
    ['use-appsidepane-api', 'avoid-ui-refreshribbon', 'use-getsecurityroleprivilegesinfo', 'avoid-loadtheme', 'avoid-jquery211-library'].map((rule) => [`@microsoft/power-apps/${rule}`, 'error']),
  ),
};
const asErrors = Object.fromEntries(Object.entries(checkerRules).map(([rule, setting]) => [rule, Array.isArray(setting) ? ['error', ...setting.slice(1)] : 'error']));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '**/*.gen.ts', 'src/generated/'] },
  js.configs.recommended,
  rawMarkup,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-imports': ['error', { paths: ['preact/compat'] }],
      // Form scripts and JSX handlers start work whose end nobody awaits; they say so with `void`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidOperator: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { '@microsoft/power-apps': fixupPluginRules(powerApps) },
    languageOptions: { globals: globals.browser },
    rules: asErrors,
  },
  { files: ['src/**/*.tsx'], plugins: { 'jsx-a11y': fixupPluginRules(jsxA11y) }, rules: jsxA11y.flatConfigs.strict.rules },
  {
    // Only the form libraries may know the platform's client API; pages get a host handed over.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/form/**'],
    rules: { 'no-restricted-globals': ['error', 'Xrm'] },
  },
  { files: ['tools/**', '*.js'], languageOptions: { globals: globals.node } },
);
