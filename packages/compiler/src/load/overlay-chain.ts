import type { Overlay } from '@kinform/engine';
import { overlayFiles, overlayForVersion, type OwnerFolder } from './overlay-files.js';
import { ownerFolder } from './owner-folders.js';
import { DefinitionFileError } from './schemas-folder.js';

/** Which overlays are gathered: for which version of which form, from which folder. */
export interface ChainWanted {
  schemas: string;
  form: string;
  version: string;
}

/**
 * The overlays of authorities and profiles in the order in which they are applied: those that one extends before it,
 * and each once, where it comes first. Throws DefinitionFileError where they extend each other in a circle.
 */
export function overlayChain(wanted: ChainWanted, owners: readonly OwnerFolder[]): Overlay[] {
  const chain = new Map<string, Overlay>();
  for (const owner of owners) gather(wanted, owner, [], chain);
  return [...chain.values()];
}

function gather(wanted: ChainWanted, owner: OwnerFolder, above: string[], chain: Map<string, Overlay>): void {
  if (above.includes(owner.name)) {
    throw new DefinitionFileError(
      `Overlays of ${wanted.form} extend each other in a circle: ${[...above, owner.name].join(' > ')}.`,
      'Take one "extends" out.',
    );
  }
  const overlays = overlayFiles(owner, wanted.form).map((file) => file.overlay);
  const overlay = overlayForVersion(overlays, wanted.version);
  const key = `${owner.kind} ${owner.name}`;
  if (!overlay || chain.has(key)) return;
  for (const name of [overlay.extends ?? []].flat()) {
    gather(wanted, ownerFolder(wanted.schemas, name), [...above, owner.name], chain);
  }
  chain.set(key, overlay);
}
