import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const replacements = fileURLToPath(new URL('./replacements/', import.meta.url));

/** What @jsonforms/core imports that a page does not need, and what stands there instead. */
const modules: Record<string, string> = {
  ajv: `export { NoAjv as default } from ${JSON.stringify(`${replacements}no-ajv.js`)};`,
  'ajv-formats': `export { addFormats as default } from ${JSON.stringify(`${replacements}no-ajv.js`)};`,
  'lodash/fp/set': `export { setPath as default } from ${JSON.stringify(`${replacements}set-path.js`)};`,
  'lodash/fp/unset': `export { unsetPath as default } from ${JSON.stringify(`${replacements}set-path.js`)};`,
};

/** The function of es-toolkit that does the same as a function of lodash, at a third of the size. */
function smallTwin(path: string): string {
  return `export { ${path.slice('lodash/'.length)} as default } from 'es-toolkit/compat';`;
}

/**
 * An esbuild plugin that keeps out of pages what @jsonforms/core brings but they do not need: Ajv (which needs eval),
 * lodash/fp, and lodash itself, whose functions es-toolkit has in small.
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
    },
  };
}
