import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { authorityNames, bundleForm, formVersions, hasOverlay, loadForm, loadSettings } from '@kinform/compiler';
import { compareVersions } from '@kinform/engine';
import { changesModule, ownersOf } from './changes-modules.ts';
import { standardsModule } from './standards-module.ts';
import { documentsModule } from './written-documents.ts';
import versions from '../stories/built/current-versions.json' with { type: 'json' };

const schemas = join(import.meta.dirname, '..', 'schemas');
const current: Record<string, string> = versions;

/** Makes the source of each kind of virtual module from the parts of its name. */
const makers: Record<string, (...parts: string[]) => string | Promise<string>> = {
  'built-form': (authority = '', form = '', version) => bundleForm(loadForm(schemas, form, authority, version)),
  'built-forms': () => builtFormsIndex(),
  examples: (form = '', version = '') => examplesModule(join(schemas, 'forms', form, version, 'examples')),
  documents: (form = '', version = '', examples = '') =>
    documentsModule(schemas, { form, version, examples: examples.split(','), audiences: ['practitioner', 'family'] }),
  changes: (owner, form = '', version = '') =>
    owner === undefined ? changesIndex() : changesModule(schemas, owner, form, version),
  standards: () => standardsModule(schemas, current),
};

/**
 * Serves the virtual modules that stories/README.md lists. `current` for a version means the one that
 * stories/built/current-versions.json names.
 */
export function builtForms(): Plugin {
  return {
    name: 'built-forms',
    resolveId(id) {
      const [kind = '', ...parts] = id.replace(/^virtual:/, '').split('/');
      if (!id.startsWith('virtual:') || !(kind in makers)) return undefined;
      return `\0virtual:${[kind, ...withVersion(kind, parts)].join('/')}`;
    },
    load(id) {
      const [kind = '', ...parts] = id.replace(/^\0virtual:/, '').split('/');
      return id.startsWith('\0virtual:') ? makers[kind]?.(...parts) : undefined;
    },
  };
}

/** The parts of a module's name with the version that `current` stands for. */
function withVersion(kind: string, parts: string[]): string[] {
  const at = parts.indexOf('current');
  if (at < 0) return parts;
  const version = current[parts[at - 1] ?? ''];
  if (version === undefined) {
    throw new Error(
      `"virtual:${kind}/${parts.join('/')}" has no current version. Add the form to current-versions.json.`,
    );
  }
  return parts.with(at, version);
}

function examplesModule(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('wrong-'));
  const entries = names.map(
    (name) => `${JSON.stringify(name.slice(0, -5))}: ${readFileSync(join(folder, name), 'utf8')}`,
  );
  return `export const examples = {${entries.join(',\n')}};`;
}

/** Each form in the version that stories show for every authority, and in older ones for St Helens; fetched when asked for. */
function builtFormsIndex(): string {
  const authorities = authorityNames(schemas).map((authority) => [authority, loadSettings(schemas, authority).name]);
  const forms = Object.keys(current).flatMap((form) =>
    versionsOf(form).flatMap((version) =>
      authorities
        .filter(([authority]) => version === current[form] || authority === 'st-helens')
        .map(([authority]) => `${authority}/${form}/${version}`),
    ),
  );
  return `export const authorities = ${JSON.stringify(Object.fromEntries(authorities))};
    export const builtForms = ${importsOf('built-form', forms)};`;
}

/** The versions of a form up to the one that stories show, so that records of older ones open too. */
function versionsOf(form: string): string[] {
  return formVersions(schemas, form).filter((version) => compareVersions(version, current[form] ?? '') <= 0);
}

/** What every overlay changes, by owner and form; fetched when asked for. */
function changesIndex(): string {
  const owners = ownersOf(schemas);
  const changed = owners.flatMap(({ owner }) =>
    Object.entries(current)
      .filter(([form]) => hasOverlay(schemas, owner, form))
      .map(([form, version]) => `${owner}/${form}/${version}`),
  );
  const forms = Object.entries(current).map(([form, version]) => [form, { title: titleOf(form, version), version }]);
  return `export const owners = ${JSON.stringify(owners)};
    export const forms = ${JSON.stringify(Object.fromEntries(forms))};
    export const changes = ${importsOf('changes', changed)};`;
}

function titleOf(form: string, version: string): string {
  return loadForm(schemas, form, 'national', version).text['en-GB']?.title ?? form;
}

function importsOf(kind: string, names: readonly string[]): string {
  const entries = names.map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`virtual:${kind}/${name}`)})`,
  );
  return `{${entries.join(',\n')}}`;
}
