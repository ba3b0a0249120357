import { join } from 'node:path';
import type { ProfileSettings } from '@kinform/engine';
import { profileFolder } from './owner-folders.js';
import { DefinitionFileError, readJson } from './schemas-folder.js';

/** What a profile says of itself (`profile.json`). Throws DefinitionFileError when there is none, or it is another's. */
export function loadProfile(schemas: string, name: string): ProfileSettings {
  const path = join(profileFolder(schemas, name).folder, 'profile.json');
  const profile = readJson<ProfileSettings>(path);
  if (profile.profile !== name) {
    throw new DefinitionFileError(`${path} does not say "profile": "${name}".`, 'Put it right, or rename the folder.');
  }
  return profile;
}
