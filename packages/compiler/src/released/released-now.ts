import { relative } from 'node:path';
import { resolveForm, type FormDefinition, type Json } from '@kinform/engine';
import { loadAuthority, loadSettings } from '../load/load-authority.js';
import { loadDefinition } from '../load/load-definition.js';
import { migrationFiles } from '../load/load-migrations.js';
import { loadProfile } from '../load/load-profile.js';
import { overlayFiles } from '../load/overlay-files.js';
import { ownerFolder } from '../load/owner-folders.js';
import { filesIn } from '../load/schemas-folder.js';
import { digestOfPart, digestsOfFiles } from './digest-places.js';
import type { ReleasedForm, ReleasedOverlay, ReleasedSettings } from './released-lock.js';
import { digestsOfSharedParts } from './shared-parts.js';

/** A form's version as it would be released now; resolved in the languages given, else in all that it has. */
export function formNow(schemas: string, form: string, version: string, locales?: readonly string[]): ReleasedForm {
  const definition = loadDefinition(schemas, form, version);
  const folder = `forms/${form}/${version}`;
  const own = ['schema.json', 'ui.json', 'document.hbs'].map((name) => `${folder}/${name}`);
  const texts = Object.keys(definition.text).map((locale) => `${folder}/text.${locale}.json`);
  const migrations = migrationFiles(schemas, form)
    .filter(({ to }) => to === version)
    .map(({ path }) => relative(schemas, path));
  return {
    kind: 'form',
    form,
    version,
    digests: {
      ...digestsOfFiles(schemas, [...own, ...texts, ...migrations]),
      ...digestsOfSharedParts(schemas, definition),
    },
    resolved: digestOfResolved(schemas, definition, locales ?? Object.keys(definition.text)),
  };
}

/**
 * What people are asked and told: settings have versions of their own, a language more changes nothing in the others, and
 * words of services come and go, on which there is only advice.
 */
function digestOfResolved(schemas: string, definition: FormDefinition, locales: readonly string[]): string {
  const text = Object.fromEntries(Object.entries(definition.text).filter(([locale]) => locales.includes(locale)));
  const { settings } = loadAuthority(schemas, 'national', definition.form, definition.version);
  const resolved = resolveForm({ ...definition, text, glossary: [] }, [], settings);
  const { schema, questions, ui, template } = resolved;
  return digestOfPart({ schema, questions, ui, text: resolved.text, template } as unknown as Json);
}

/** Every overlay of an authority or profile for one form, as it would be released now. */
export function overlaysNow(schemas: string, owner: string, form: string): ReleasedOverlay[] {
  return overlayFiles(ownerFolder(schemas, owner), form).map(({ path, overlay: { version, formVersion } }) => ({
    kind: 'overlay',
    owner,
    form,
    formVersion,
    version,
    digests: digestsOfFiles(schemas, [relative(schemas, path)]),
  }));
}

/** What an authority or profile says of itself, with its crest and words, as it would be released now. */
export function settingsNow(schemas: string, owner: string): ReleasedSettings {
  const { kind, folder } = ownerFolder(schemas, owner);
  const { version } = kind === 'authority' ? loadSettings(schemas, owner) : loadProfile(schemas, owner);
  const names = [
    `${kind}.json`,
    ...filesIn(folder, '.svg'),
    ...filesIn(folder, '.json').filter((name) => name.startsWith('text.')),
  ];
  const paths = names.map((name) => `${relative(schemas, folder)}/${name}`);
  return { kind: 'settings', owner, version, digests: digestsOfFiles(schemas, paths) };
}
