// Takes GOV.UK Frontend's own SCSS in: one TypeScript module per component under src/styles/generated, fit for shadow
// roots of a page that we do not own. `node scripts/build-styles.mjs` writes them; a test compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileString, Logger } from 'sass';
import { adapt } from './adapt-css.mjs';
import { prune } from './prune-css.mjs';

const require = createRequire(import.meta.url);
const manifest = require.resolve('govuk-frontend/package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
const source = join(dirname(manifest), 'dist/govuk');
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/styles/generated');

/** Name of our module → the partials that it compiles, and the modules whose styles it must not say again. */
const MODULES = {
  typography: { parts: ['core/typography', 'core/links', 'core/lists', 'core/section-break'] },
  'visually-hidden': { parts: ['utilities/visually-hidden'] },
  'form-group': { parts: ['objects/form-group'] },
  label: { parts: ['components/label'] },
  hint: { parts: ['components/hint'] },
  'error-message': { parts: ['components/error-message'] },
  fieldset: { parts: ['components/fieldset'] },
  button: { parts: ['components/button'] },
  'button-group': { parts: ['objects/button-group'], without: ['button'] },
  input: { parts: ['components/input'], without: ['label', 'hint', 'error-message'] },
  textarea: { parts: ['components/textarea'], without: ['label', 'hint', 'error-message'] },
  select: { parts: ['components/select'], without: ['label', 'hint', 'error-message'] },
  checkboxes: { parts: ['components/checkboxes'], without: ['label', 'hint', 'error-message', 'fieldset'] },
  radios: { parts: ['components/radios'], without: ['label', 'hint', 'error-message', 'fieldset'] },
  'date-input': {
    parts: ['components/date-input'],
    without: ['label', 'hint', 'error-message', 'fieldset', 'input'],
  },
  'character-count': {
    parts: ['components/character-count'],
    without: ['label', 'hint', 'error-message', 'textarea'],
  },
  'error-summary': { parts: ['components/error-summary'], without: ['typography'] },
  'task-list': { parts: ['components/task-list'], without: ['tag'] },
  'summary-list': { parts: ['components/summary-list'] },
  tag: { parts: ['components/tag'] },
  details: { parts: ['components/details'] },
  'inset-text': { parts: ['components/inset-text'] },
  'warning-text': { parts: ['components/warning-text'] },
  'notification-banner': { parts: ['components/notification-banner'] },
  table: { parts: ['components/table'] },
};

const SETTINGS = `@use "settings" with (
  $govuk-font-family: var(--kin-font-family, inherit),
  $govuk-font-family-print: var(--kin-font-family, inherit),
  $govuk-include-default-font-face: false,
  $govuk-output-custom-properties: false
);
@use "custom-properties";\n`;

const compiled = new Map();

function compile(parts) {
  const key = parts.join();
  if (!compiled.has(key)) compiled.set(key, compileParts(parts));
  return compiled.get(key);
}

const compileParts = (parts) =>
  compileString(SETTINGS + [...new Set(parts)].map((part) => `@use "${part}";\n`).join(''), {
    loadPaths: [source],
    style: 'compressed',
    charset: false,
    logger: Logger.silent,
  }).css;

const partsOf = (name) => [...(MODULES[name].without ?? []).flatMap(partsOf), ...MODULES[name].parts];

/** Sass writes what is used first, first: what a module has in common with others is the beginning of both. */
function compileModule(name) {
  const shared = compile((MODULES[name].without ?? []).flatMap(partsOf));
  const all = compile(partsOf(name));
  if (!all.startsWith(shared)) throw new Error(`${name} changes the styles of what it builds on. Compile it whole.`);
  return prune(adapt(all.slice(shared.length)));
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The module's text, as it is written to disk. */
export function styleModule(name) {
  const css = compileModule(name).replace(/[\\`$]/g, (sign) => `\\${sign}`);
  return `// Made by scripts/build-styles.mjs from govuk-frontend ${version} (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's ${name.replace(/-/g, ' ')} styles, for a shadow root. */
export const ${camel(name)}Styles = unsafeCSS(
  \`${css}\`,
);
`;
}

/** Names of all modules. */
export const names = Object.keys(MODULES);

/** Where a module lies. */
export const moduleFile = (name) => join(target, `${name}.css.ts`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(target, { recursive: true });
  for (const name of names) writeFileSync(moduleFile(name), styleModule(name));
}
