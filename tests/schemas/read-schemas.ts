import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formNames, formVersions, profileNames } from '@kinform/compiler';
import type { FormRecord, Json } from '@kinform/engine';

/** The folder with everything that the project says about forms. */
export const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));

/** One step of RFC 6902, as far as examples use it. */
export type Change = { op: 'add' | 'replace'; path: string; value: Json } | { op: 'remove'; path: string };

/** An example that goes wrong: what is changed in a complete one, and what a check must say of it. */
export interface WrongExample {
  about: string;
  basedOn: string;
  at: string;
  changes: Change[];
  expected: { code: string; path: string; severity: string }[];
}

/** A file under schemas/ as JSON; the path is relative to that folder. */
export function readSchemasFile<T>(path: string): T {
  return JSON.parse(readFileSync(join(schemas, path), 'utf8')) as T;
}

/** Names of the files of a folder under schemas/ that end so. */
export function filesOf(folder: string, ending = '.json'): string[] {
  return readdirSync(join(schemas, folder)).filter((name) => name.endsWith(ending));
}

/** Every version of every form, with its folder. */
export function everyForm(): { form: string; version: string; folder: string }[] {
  return formNames(schemas).flatMap((form) =>
    formVersions(schemas, form).map((version) => ({ form, version, folder: `forms/${form}/${version}` })),
  );
}

/** Every form of which a profile has examples, with their folder. */
export function everyProfileForm(): { profile: string; form: string; folder: string }[] {
  return profileNames(schemas).flatMap((profile) =>
    formNames(schemas)
      .map((form) => ({ profile, form, folder: `profiles/${profile}/${form}` }))
      .filter(({ folder }) => existsSync(join(schemas, folder, 'examples'))),
  );
}

/** Examples of a form that are records, by file name. */
export function recordsOf(folder: string): [string, FormRecord][] {
  const names = filesOf(`${folder}/examples`).filter((name) => !name.startsWith('wrong-'));
  return names.map((name) => [name, readSchemasFile<FormRecord>(`${folder}/examples/${name}`)]);
}

/** Examples of a form that go wrong, by file name. */
export function wrongExamplesOf(folder: string): [string, WrongExample][] {
  const names = filesOf(`${folder}/examples`).filter((name) => name.startsWith('wrong-'));
  return names.map((name) => [name, readSchemasFile<WrongExample>(`${folder}/examples/${name}`)]);
}
