import { basename, join } from 'node:path';
import type { Overlay } from '@kinform/engine';
import { compare, valid } from 'semver';
import { DefinitionFileError, filesIn, readJson } from './schemas-folder.js';

/** The folder of an authority or profile: where it keeps its overlays. */
export interface OwnerFolder {
  kind: 'authority' | 'profile';
  name: string;
  folder: string;
}

/** One overlay with the file that it was read from. */
export interface OverlayFile {
  path: string;
  overlay: Overlay;
}

const ending = '.overlay.json';

/**
 * The overlays of an authority or profile for one form, by the form version that each was written for, oldest first:
 * `<form>.overlay.json`, and `<form>.<version>.overlay.json` for older versions. Throws DefinitionFileError where a
 * file says it is somebody else's, for another form, or for a version that it is not named after or another has.
 */
export function overlayFiles(owner: OwnerFolder, form: string): OverlayFile[] {
  const files = filesIn(owner.folder, ending).filter((name) => isOf(name, form));
  const read = files.map((name) => {
    const path = join(owner.folder, name);
    const overlay = readJson<Overlay>(path);
    refuseMisplaced(path, overlay, owner, form);
    return { path, overlay };
  });
  refuseTwice(read);
  return read.sort((a, b) => compare(a.overlay.formVersion, b.overlay.formVersion));
}

/**
 * Of the overlays of one owner for one form, oldest first, the one for a version of the form: written for exactly that,
 * else for the newest one below, else the oldest there is; undefined where there is none.
 */
export function overlayForVersion<T extends Pick<Overlay, 'formVersion'>>(
  overlays: readonly T[],
  version: string,
): T | undefined {
  return overlays.findLast(({ formVersion }) => compare(formVersion, version) <= 0) ?? overlays[0];
}

/** Whether a file's name says that it holds an overlay for a form. */
function isOf(name: string, form: string): boolean {
  const between = name.slice(form.length, -ending.length);
  return name.startsWith(form) && (between === '' || /^\.\d+\.\d+\.\d+$/.test(between));
}

function refuseMisplaced(path: string, overlay: Overlay, { kind, name }: OwnerFolder, form: string): void {
  const stated = basename(path).slice(form.length + 1, -ending.length);
  const faults = [
    overlay[kind] === name ? '' : `does not say "${kind}": "${name}"`,
    overlay.form === form ? '' : `does not say "form": "${form}"`,
    valid(overlay.formVersion)
      ? ''
      : 'does not say for which version of the form it is, such as "formVersion": "1.0.0"',
    stated === '' || stated === overlay.formVersion ? '' : `does not say "formVersion": "${stated}"`,
    Array.isArray(overlay.changes) ? '' : 'has no list of changes',
  ].filter((fault) => fault !== '');
  if (faults[0]) throw new DefinitionFileError(`${path} ${faults[0]}.`, 'Put it right, or move the file.');
}

function refuseTwice(files: readonly OverlayFile[]): void {
  const seen = new Map<string, string>();
  for (const { path, overlay } of files) {
    const other = seen.get(overlay.formVersion);
    if (other) {
      throw new DefinitionFileError(
        `${other} and ${path} are both for version ${overlay.formVersion}.`,
        'Keep one; the file for an older version is named after it, such as consent.1.0.0.overlay.json.',
      );
    }
    seen.set(overlay.formVersion, path);
  }
}
