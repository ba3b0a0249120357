import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { QualityProfile } from '@kinform/engine/quality';
import { loadSettings } from './load-authority.js';
import type { OwnerFolder } from './overlay-files.js';
import { authorityFolder, profileFolder } from './owner-folders.js';
import { DefinitionFileError, readJson } from './schemas-folder.js';

/**
 * What counts as a good record for an authority: the `quality.json` of each profile that it names or that is tried out,
 * then its own; none for those that have no such file. It is no part of the form: whoever wants it fetches it. Throws
 * DefinitionFileError for an unknown name and for a file that says that it is somebody else's.
 */
export function loadQuality(schemas: string, authority: string, profiles: readonly string[] = []): QualityProfile[] {
  const settings = loadSettings(schemas, authority);
  const named = [...new Set([...(settings.profiles ?? []), ...profiles])];
  return [...named.map((name) => profileFolder(schemas, name)), authorityFolder(schemas, authority)].flatMap((owner) =>
    qualityIn(owner),
  );
}

function qualityIn({ kind, name, folder }: OwnerFolder): QualityProfile[] {
  const path = join(folder, 'quality.json');
  if (!existsSync(path)) return [];
  const quality = readJson<QualityProfile>(path);
  if (quality[kind] === name && Array.isArray(quality.items)) return [quality];
  throw new DefinitionFileError(
    `${path} does not say "${kind}": "${name}", or has no list of items.`,
    'Put it right, or move the file to the folder that it belongs in.',
  );
}
