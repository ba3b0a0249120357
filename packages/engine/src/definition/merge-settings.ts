import { copyJson, isJsonObject, own, type Json, type JsonObject } from '../json.js';
import type { AuthoritySettings, ProfileSettings } from './overlay.js';

/**
 * An authority's settings upon those of the profiles that it has switched on, later profiles upon earlier ones.
 * Members of objects such as `terms` and `look` are merged by name, lists are replaced whole; `profiles` names those
 * that were taken in. Inputs stay as they are.
 */
export function mergeSettings(settings: AuthoritySettings, profiles: readonly ProfileSettings[]): AuthoritySettings {
  if (profiles.length === 0) return copyJson(settings);
  const layers = [...profiles.map((profile) => profile.settings ?? {}), settings] as unknown as JsonObject[];
  const merged = layers.reduce<JsonObject>((under, over) => merge(under, over), {});
  return { ...(merged as unknown as AuthoritySettings), profiles: profiles.map(({ profile }) => profile) };
}

function merge(under: JsonObject, over: JsonObject): JsonObject {
  const kept = Object.entries(under).filter(([name]) => own(over, name) === undefined);
  const laid = Object.entries(over).map(([name, value]): [string, Json | undefined] => {
    const below = own(under, name);
    return [name, isJsonObject(value) && isJsonObject(below) ? merge(below, value) : copyJson(value)];
  });
  return copyJson(Object.fromEntries([...kept, ...laid]));
}
