import tseslint from 'typescript-eslint';
import * as lit from 'eslint-plugin-lit';
import { configs as webComponents } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

const impure = [
  ['Date', 'now', 'Take the day as an argument: same input, same bytes.'],
  ['Math', 'random', 'Take random bytes as an argument: same input, same bytes.'],
  ['performance', 'now', 'Pure code has no clock.'],
].map(([object, property, message]) => ({ object, property, message }));

const pureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'process',
  'Buffer',
].map((name) => ({
  name,
  message: 'Pure code touches neither page, network, storage nor Node: take what you need as an argument.',
}));

const noDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a name that everybody uses the same way.',
};
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of strings: it is plain JSON.' };
const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Take the day as an argument: same input, same bytes.',
};
const unsafeSinks = [
  {
    selector: "AssignmentExpression[left.property.name='innerHTML']",
    message: 'Nothing is parsed as HTML in the page: use a Lit template.',
  },
  {
    selector: "AssignmentExpression[left.property.name='outerHTML']",
    message: 'Nothing is parsed as HTML in the page: use a Lit template.',
  },
  {
    selector: "CallExpression[callee.property.name='setFormValue']",
    message: 'Browsers write form values to disk: answers stay in native controls in shadow roots.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)|style-map/]',
    message: 'Breaks the strict content security policy: use classes and templates.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'storybook-static/**',
      '.cache/**',
      'coverage/**',
      'examples/portal/.built/**',
      '**/styles/generated/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefault, noEnum, ...unsafeSinks],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      complexity: ['error', 12],
      'max-lines': ['error', 350],
      eqeqeq: 'error',
    },
  },
  {
    files: [
      'packages/{engine,documents,signature}/src/**/*.ts',
      'packages/writers/*/src/**/*.ts',
      'packages/fields/src/**/*.field.ts',
    ],
    ignores: ['**/*.test.ts', '**/node-fonts.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-syntax': ['error', noDefault, noEnum, clock, ...unsafeSinks],
    },
  },
  { files: ['packages/{elements,fields}/src/**/*.ts'], ...webComponents['flat/recommended'] },
  { files: ['packages/{elements,fields}/src/**/*.ts'], ...lit.configs['flat/recommended'] },
  {
    files: ['packages/{elements,fields}/src/**/*.ts'],
    ...litA11y.configs?.['flat/recommended'],
    plugins: { 'lit-a11y': litA11y },
  },
  { files: ['**/*.stories.ts', '**/*.config.ts', '.storybook/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.test.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { '@typescript-eslint/no-unused-vars': 'error' },
  },
);
