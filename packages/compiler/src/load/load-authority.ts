import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoritySettings, Overlay } from '@kinform/engine';
import { DefinitionFileError, foldersIn, readJson } from './schemas-folder.js';

/** Names of all authorities under schemas/authorities, `national` among them. */
export function authorityNames(schemas: string): string[] {
  return foldersIn(join(schemas, 'authorities'));
}

/** Whether this authority changes this form. */
export function hasOverlay(schemas: string, authority: string, form: string): boolean {
  return existsSync(overlayFile(schemas, authority, form));
}

/** Settings of an authority and its overlays for one form, the one it extends first. */
export function loadAuthority(
  schemas: string,
  authority: string,
  form: string,
): { settings: AuthoritySettings; overlays: Overlay[] } {
  if (!authorityNames(schemas).includes(authority)) {
    throw new DefinitionFileError(
      `There is no authority "${authority}".`,
      `The authorities are: ${authorityNames(schemas).join(', ')}.`,
    );
  }
  const settings = readJson<AuthoritySettings>(join(schemas, 'authorities', authority, 'authority.json'));
  return { settings, overlays: overlayChain(schemas, authority, form, []) };
}

function overlayChain(schemas: string, authority: string, form: string, seen: string[]): Overlay[] {
  if (seen.includes(authority)) {
    throw new DefinitionFileError(
      `Overlays extend each other in a circle: ${[...seen, authority].join(', ')}.`,
      'Take one "extends" out.',
    );
  }
  if (!hasOverlay(schemas, authority, form)) return [];
  const overlay = readJson<Overlay>(overlayFile(schemas, authority, form));
  const before = overlay.extends ? overlayChain(schemas, overlay.extends, form, [...seen, authority]) : [];
  return [...before, overlay];
}

function overlayFile(schemas: string, authority: string, form: string): string {
  return join(schemas, 'authorities', authority, `${form}.overlay.json`);
}
