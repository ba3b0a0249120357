import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import * as smallLodash from './replacements/small-lodash.js';

/** Named without ending, as they are there as source or as built. */
const replacements = fileURLToPath(new URL('./replacements/', import.meta.url));

/** What @jsonforms/core imports that a page does not need, and what stands there instead. */
const modules: Record<string, string> = {
  ajv: `export { NoAjv as default } from ${JSON.stringify(`${replacements}no-ajv`)};`,
  'ajv-formats': `export { addFormats as default } from ${JSON.stringify(`${replacements}no-ajv`)};`,
  'lodash/fp/set': `export { setPath as default } from ${JSON.stringify(`${replacements}set-path`)};`,
  'lodash/fp/unset': `export { unsetPath as default } from ${JSON.stringify(`${replacements}set-path`)};`,
  'lodash/isEqual': `export { default } from 'ajv/dist/runtime/equal.js';`,
};

/** Our own function that does what JSON Forms asks of a function of lodash; of those it seldom uses, es-toolkit's. */
function smallTwin(path: string): string {
  const name = path.slice('lodash/'.length);
  const from = name in smallLodash ? JSON.stringify(`${replacements}small-lodash`) : `'es-toolkit/compat'`;
  return `export { ${name} as default } from ${from};`;
}

/** Functions of JSON Forms that only make another function: what they make can be left out where nobody calls it. */
const makers = /\b(and|or|uiTypeIs|schemaTypeIs|schemaMatches|optionIs|formatIs|createTranslator)\(/g;

/**
 * An esbuild plugin that keeps out of pages what @jsonforms/core brings but they do not need: Ajv (which needs eval),
 * lodash, whose functions it uses in small ways only, and testers that nobody asks.
 */
export function leanJsonForms(): Plugin {
  return {
    name: 'lean-json-forms',
    setup(build) {
      build.onResolve({ filter: /^(ajv|ajv-formats|lodash\/fp\/(set|unset))$/ }, (args) =>
        args.importer.includes('jsonforms') ? { path: args.path, namespace: 'lean' } : undefined,
      );
      build.onResolve({ filter: /^lodash\// }, (args) =>
        args.importer.includes('jsonforms') ? { path: args.path, namespace: 'lean', sideEffects: false } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lean' }, (args) => ({
        contents: modules[args.path] ?? smallTwin(args.path),
        loader: 'js',
        resolveDir: replacements,
      }));
      build.onLoad({ filter: /jsonforms-core\.esm\.js$/ }, (args) => ({
        contents: readFileSync(args.path, 'utf8').replace(makers, '/* @__PURE__ */ $1('),
        loader: 'js',
      }));
    },
  };
}
