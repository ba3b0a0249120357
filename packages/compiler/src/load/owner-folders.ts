import { join } from 'node:path';
import type { OwnerFolder } from './overlay-files.js';
import { DefinitionFileError, foldersIn } from './schemas-folder.js';

/** Names of all authorities under schemas/authorities, `national` among them. */
export function authorityNames(schemas: string): string[] {
  return foldersIn(join(schemas, 'authorities'));
}

/** Names of all profiles under schemas/profiles. */
export function profileNames(schemas: string): string[] {
  return foldersIn(join(schemas, 'profiles'));
}

/** The folder of an authority. Throws DefinitionFileError when there is none of that name. */
export function authorityFolder(schemas: string, name: string): OwnerFolder {
  if (!authorityNames(schemas).includes(name)) {
    throw new DefinitionFileError(`There is no authority "${name}".`, known('authorities', authorityNames(schemas)));
  }
  return { kind: 'authority', name, folder: join(schemas, 'authorities', name) };
}

/** The folder of a profile. Throws DefinitionFileError when there is none of that name. */
export function profileFolder(schemas: string, name: string): OwnerFolder {
  if (!profileNames(schemas).includes(name)) {
    throw new DefinitionFileError(`There is no profile "${name}".`, known('profiles', profileNames(schemas)));
  }
  return { kind: 'profile', name, folder: join(schemas, 'profiles', name) };
}

/** The folder of an authority or profile, whichever bears the name. Throws DefinitionFileError when neither does. */
export function ownerFolder(schemas: string, name: string): OwnerFolder {
  if (authorityNames(schemas).includes(name)) return authorityFolder(schemas, name);
  if (profileNames(schemas).includes(name)) return profileFolder(schemas, name);
  throw new DefinitionFileError(
    `There is no authority or profile "${name}" to extend.`,
    known('authorities and profiles', [...authorityNames(schemas), ...profileNames(schemas)]),
  );
}

function known(what: string, names: readonly string[]): string {
  return names.length > 0 ? `The ${what} are: ${names.join(', ')}.` : `There are no ${what} in this folder.`;
}
