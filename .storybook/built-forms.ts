import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleForm, loadForm } from '@kinform/compiler';
import { documentsModule } from './written-documents.ts';

const schemas = join(import.meta.dirname, '..', 'schemas');

/** Makes the source of each kind of virtual module from the two parts of its name. */
const makers: Record<string, (first: string, second: string) => string | Promise<string>> = {
  'built-form': (authority, form) => bundleForm(loadForm(schemas, form, authority)),
  examples: (form, version) => examplesModule(join(schemas, 'forms', form, version, 'examples')),
  documents: (form, version) =>
    documentsModule(schemas, {
      form,
      version,
      authority: 'st-helens',
      examples: ['complete', 'in-progress', 'pre-birth'],
      audiences: ['practitioner', 'family'],
    }),
};

/**
 * Serves `virtual:built-form/<authority>/<form>`, `virtual:examples/<form>/<version>` and
 * `virtual:documents/<form>/<version>` from the schemas folder.
 */
export function builtForms(): Plugin {
  return {
    name: 'built-forms',
    resolveId: (id) => (/^virtual:(built-form|examples|documents)\//.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const [kind, first, second] = id.replace(/^\0virtual:/, '').split('/');
      if (!id.startsWith('\0virtual:') || !kind || !first || !second) return undefined;
      return makers[kind]?.(first, second);
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
