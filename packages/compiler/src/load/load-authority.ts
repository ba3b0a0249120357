import { join } from 'node:path';
import { mergeSettings, type AuthoritySettings, type Overlay } from '@kinform/engine';
import { formVersions } from './load-definition.js';
import { loadProfile } from './load-profile.js';
import { overlayChain } from './overlay-chain.js';
import { overlayFiles } from './overlay-files.js';
import { authorityFolder, ownerFolder, profileFolder } from './owner-folders.js';
import { DefinitionFileError, readJson } from './schemas-folder.js';

/** Whether this authority or profile changes this form, in whatever version. */
export function hasOverlay(schemas: string, owner: string, form: string): boolean {
  return overlayFiles(ownerFolder(schemas, owner), form).length > 0;
}

/** Settings of an authority as it wrote them (`authority.json`), without what its profiles give. */
export function loadSettings(schemas: string, authority: string): AuthoritySettings {
  const path = join(authorityFolder(schemas, authority).folder, 'authority.json');
  const settings = readJson<AuthoritySettings>(path);
  if (settings.authority !== authority) {
    throw new DefinitionFileError(
      `${path} does not say "authority": "${authority}".`,
      'Put it right, or rename the folder.',
    );
  }
  return settings;
}

/**
 * Settings of an authority upon those of its profiles, and the overlays for one version of a form (the newest where
 * none is named) in the order in which they are applied: profiles as listed, then what its own overlay extends, then
 * its own. `profiles` switches on more of them, after those that the authority lists.
 */
export function loadAuthority(
  schemas: string,
  authority: string,
  form: string,
  version = formVersions(schemas, form).at(-1) ?? '0.0.0',
  profiles: readonly string[] = [],
): { settings: AuthoritySettings; overlays: Overlay[] } {
  const own = loadSettings(schemas, authority);
  const names = [...new Set([...(own.profiles ?? []), ...profiles])];
  const settings = mergeSettings(
    own,
    names.map((name) => loadProfile(schemas, name)),
  );
  const owners = [...names.map((name) => profileFolder(schemas, name)), authorityFolder(schemas, authority)];
  return { settings, overlays: overlayChain({ schemas, form, version }, owners) };
}
