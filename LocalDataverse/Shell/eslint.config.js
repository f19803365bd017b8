import { fixupPluginRules } from '@eslint/compat';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { rawMarkup } from '../../WebResources/tools/raw-markup.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  js.configs.recommended,
  rawMarkup,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-imports': ['error', { paths: ['preact/compat'] }],
      // Handlers start work whose end nobody awaits; they say so with `void`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidOperator: true }],
    },
  },
  { files: ['src/**/*.tsx'], plugins: { 'jsx-a11y': fixupPluginRules(jsxA11y) }, languageOptions: { globals: globals.browser }, rules: jsxA11y.flatConfigs.strict.rules },
);
