import { resolveForm } from '@kinform/engine';
import type { ResolvedForm } from '@kinform/engine';
import { loadAuthority } from './load-authority.js';
import { loadDefinition } from './load-definition.js';

/** Reads and resolves one form for one authority: the door `resolveForm` with files before it. */
export function loadForm(schemas: string, form: string, authority: string, version?: string): ResolvedForm {
  const { settings, overlays } = loadAuthority(schemas, authority, form);
  return resolveForm(loadDefinition(schemas, form, version), overlays, settings);
}
