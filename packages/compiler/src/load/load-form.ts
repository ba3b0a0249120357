import { resolveForm } from '@kinform/engine';
import type { PacksAtHand, ResolvedForm } from '@kinform/engine';
import { loadAuthority } from './load-authority.js';
import { loadDefinition } from './load-definition.js';

/**
 * Reads and resolves one version of a form (the newest where none is named) for one authority: the door `resolveForm`
 * with files before it. `profiles` are switched on beside those that the authority lists; licensed words come in only
 * with `atHand` (see `loadPacks`).
 */
export function loadForm(
  schemas: string,
  form: string,
  authority: string,
  version?: string,
  profiles: readonly string[] = [],
  atHand?: PacksAtHand,
): ResolvedForm {
  const definition = loadDefinition(schemas, form, version);
  const { settings, overlays } = loadAuthority(schemas, authority, form, definition.version, profiles);
  return resolveForm(definition, overlays, settings, atHand);
}
