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

/** An esbuild plugin that keeps Ajv (which needs eval) and lodash/fp out of pages that use @jsonforms/core. */
export function leanJsonForms(): Plugin {
  return {
    name: 'lean-json-forms',
    setup(build) {
      build.onResolve({ filter: /^(ajv|ajv-formats|lodash\/fp\/(set|unset))$/ }, (args) =>
        args.importer.includes('jsonforms') ? { path: args.path, namespace: 'lean' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lean' }, (args) => ({
        contents: modules[args.path] ?? '',
        loader: 'js',
        resolveDir: replacements,
      }));
    },
  };
}
