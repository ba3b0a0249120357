import { isJsonObject, mergeSettings } from '@kinform/engine';
import type { AuthoritySettings, Overlay, ProfileSettings } from '@kinform/engine';
import { compare, valid } from 'semver';
import { overlayForVersion } from '../../load/overlay-files.js';
import { settingsPath, type Library, type Owner } from '../files/library.js';
import type { ReadOverlay } from './form-case.js';

/** Which form, in which version, for whom. */
export interface WantedCase {
  form: string;
  version: string;
  owner: Owner;
}

/** Every version of every form for every authority, and with every profile that changes it. */
export function listCases(library: Library): WantedCase[] {
  const owners: Owner[] = library.authorities.map((name) => ({ kind: 'authority', name }));
  if (owners.length === 0) owners.push({ kind: 'authority', name: 'national' });
  const cases: WantedCase[] = [];
  for (const [form, versions] of library.forms) {
    const profiles = library.profiles.filter((name) => overlaysOf(library, { kind: 'profile', name }, form).length > 0);
    const all = [...owners, ...profiles.map((name): Owner => ({ kind: 'profile', name }))];
    for (const version of versions) for (const owner of all) cases.push({ form, version, owner });
  }
  return cases;
}

/** Settings as they are in use: an authority's upon its profiles', or a profile's upon the national ones. */
export function settingsOf(library: Library, owner: Owner): AuthoritySettings {
  const name = owner.kind === 'authority' ? owner.name : 'national';
  const own = (library.object(settingsPath({ kind: 'authority', name })) ?? {}) as Partial<AuthoritySettings>;
  const whole: AuthoritySettings = {
    authority: name,
    version: '0.0.0',
    name,
    terms: {},
    levelScheme: { id: '', source: '', levels: [] },
    ...own,
    contacts: Array.isArray(own.contacts) ? own.contacts.filter((one) => isJsonObject(one)) : [],
  };
  const profiles = profilesOf(library, owner).flatMap(
    (profile) => (library.object(settingsPath({ kind: 'profile', name: profile })) as unknown as ProfileSettings) ?? [],
  );
  return mergeSettings(whole, profiles);
}

/** Profiles that are switched on for an owner, those that exist. */
export function profilesOf(library: Library, owner: Owner): string[] {
  if (owner.kind === 'profile') return [owner.name];
  const listed = library.object(settingsPath(owner))?.['profiles'];
  const names = Array.isArray(listed) ? listed : [];
  return names.filter((name): name is string => typeof name === 'string' && library.profiles.includes(name));
}

/** The overlays of a case in the order in which they are applied: profiles, what its own extends, its own. */
export function overlayStack(library: Library, { form, version, owner }: WantedCase): ReadOverlay[] {
  const stack = new Map<string, ReadOverlay>();
  const gather = (one: Owner, above: readonly string[]): void => {
    const key = `${one.kind} ${one.name}`;
    const files = overlaysOf(library, one, form);
    const chosen = overlayForVersion(
      files.map(({ overlay }) => overlay),
      version,
    );
    const found = files.find(({ overlay }) => overlay === chosen);
    if (!found || above.includes(key) || stack.has(key)) return;
    for (const other of extended(library, found.overlay)) gather(other, [...above, key]);
    stack.set(key, found);
  };
  for (const name of profilesOf(library, owner)) gather({ kind: 'profile', name }, []);
  gather(owner, []);
  return [...stack.values()];
}

/** Authorities and profiles that an overlay extends, those that exist. */
function extended(library: Library, overlay: Overlay): Owner[] {
  const names = [overlay.extends ?? []].flat();
  return names.flatMap((name): Owner[] => {
    if (library.authorities.includes(name)) return [{ kind: 'authority', name }];
    return library.profiles.includes(name) ? [{ kind: 'profile', name }] : [];
  });
}

/** Overlays of one owner for one form that can be applied, by form version, oldest first. */
export function overlaysOf(library: Library, owner: Owner, form: string): ReadOverlay[] {
  return library.overlays
    .filter((place) => place.form === form && place.owner.kind === owner.kind && place.owner.name === owner.name)
    .flatMap((place) => {
      const overlay = library.object(place.path) as unknown as Overlay | undefined;
      if (!overlay || !Array.isArray(overlay.changes) || !valid(overlay.formVersion)) return [];
      return [{ place, overlay: { ...overlay, [owner.kind]: owner.name, form } as Overlay }];
    })
    .sort((a, b) => compare(a.overlay.formVersion, b.overlay.formVersion));
}
