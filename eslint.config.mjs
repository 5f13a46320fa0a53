import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// foreign text is never HTML
const asHtml = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'];

export default defineConfig(
  globalIgnores(['dist/', 'cdn/', 'storybook-static/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    languageOptions: { parserOptions: { projectService: true } },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-restricted-imports': ['error', { patterns: [{ group: ['lit/directives/unsafe-*', 'lit/static-html*'], message: 'Foreign text is never HTML.' }] }],
      'no-restricted-properties': ['error', ...asHtml.map((property) => ({ property, message: 'Foreign text is never HTML.' }))],
    },
  },
  // Lit's own templates, never foreign text
  { files: ['src/dom/markup.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/**/*.ts'], ignores: ['src/dom/warn.ts', 'src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/testing types every chai assertion as thenable
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // tests hand over wrong values on purpose, and pick functions of the browser apart
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'wc/no-closed-shadow-root': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  prettier,
);
