import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleForm, loadForm } from '@kinform/compiler';

const schemas = join(import.meta.dirname, '..', 'schemas');

/** Serves `virtual:built-form/<authority>/<form>` and `virtual:examples/<form>/<version>` from the schemas folder. */
export function builtForms(): Plugin {
  return {
    name: 'built-forms',
    resolveId: (id) => (/^virtual:(built-form|examples)\//.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const [kind, first, second] = id.replace(/^\0virtual:/, '').split('/');
      if (!id.startsWith('\0virtual:') || !first || !second) return undefined;
      if (kind === 'built-form') return bundleForm(loadForm(schemas, second, first));
      if (kind === 'examples') return examplesModule(join(schemas, 'forms', first, second, 'examples'));
      return undefined;
    },
  };
}

function examplesModule(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('wrong-'));
  const entries = names.map(
    (name) => `${JSON.stringify(name.slice(0, -5))}: ${readFileSync(join(folder, name), 'utf8')}`,
  );
  return `export const examples = {${entries.join(',\n')}};`;
}
