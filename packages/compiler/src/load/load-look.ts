import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Crest, DocumentLook } from '@kinform/documents';
import type { AuthoritySettings } from '@kinform/engine';
import { CrestError } from '../crest/crest-error.js';
import { readCrest } from '../crest/read-crest.js';
import { loadProfile } from './load-profile.js';
import { authorityFolder, profileFolder } from './owner-folders.js';
import { loadSettings } from './load-authority.js';
import { DefinitionFileError, filesIn } from './schemas-folder.js';

/**
 * How documents look that are written under these settings (`form.settings`): colour and letterhead as they stand
 * there, and the crest read from the folder of whoever names it, the authority or one of its profiles. Throws a
 * DefinitionFileError for a crest that is missing, too large, or neither SVG of plain shapes nor PNG.
 */
export function loadLook(schemas: string, settings: AuthoritySettings): DocumentLook {
  const { colour, letterhead, crest } = settings.look ?? {};
  return {
    ...(colour && { colour }),
    ...(letterhead && { letterhead }),
    ...(crest && { crest: loadCrest(folderOf(schemas, settings, crest), crest) }),
  };
}

/** Settings merge by name, the authority's own upon its profiles in their order: the last that names the crest has it. */
function folderOf(schemas: string, { authority, profiles = [] }: AuthoritySettings, crest: string): string {
  if (loadSettings(schemas, authority).look?.crest !== crest) {
    const giver = profiles.findLast((name) => loadProfile(schemas, name).settings?.look?.crest === crest);
    if (giver !== undefined) return profileFolder(schemas, giver).folder;
  }
  return authorityFolder(schemas, authority).folder;
}

function loadCrest(folder: string, name: string): Crest {
  const path = join(folder, name);
  // Only names of files in that very folder: nothing is read from elsewhere, however the name is written.
  if (!filesIn(folder, '').includes(name)) {
    throw new DefinitionFileError(
      `There is no file "${name}" in ${folder}.`,
      'Put the crest there, or take "crest" out.',
    );
  }
  try {
    return readCrest(readFileSync(path));
  } catch (thrown) {
    if (!(thrown instanceof CrestError)) throw thrown;
    throw new DefinitionFileError(`${path} cannot be used as a crest. ${thrown.message}`, thrown.toDo);
  }
}
