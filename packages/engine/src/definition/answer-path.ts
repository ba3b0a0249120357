const byReference = /\/\{([^{}]*)\}/;
const everyReference = /\/\{([^{}]*)\}/g;

/** A path taken apart at its references: `/children/{childRef}/school` gives `/children`, `childRef`, `/school`. */
export function partsOfPath(path: string): string[] {
  return path.includes('{') ? path.split(byReference) : [path];
}

/** A path without the references that it goes by: `/children/{childRef}/school` names what `/children/school` does. */
export function withoutReferences(path: string): string {
  return path.includes('{') ? path.replace(everyReference, '') : path;
}

/** Paths of the answers that say which rows a path goes by: `childRef` of `/children/{childRef}/school`. */
export function referencesIn(path: string): string[] {
  return partsOfPath(path).filter((_, index) => index % 2 === 1);
}
