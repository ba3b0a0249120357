import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@kinform/engine';
import { readJson } from '../load/schemas-folder.js';

/** Digests of what makes a released thing, by place: a file, or a part of a shared file (`terms.json#leadProfessional`). */
export type Digests = Record<string, string>;

/** A form's version that was released: it never changes again. */
export interface ReleasedForm {
  kind: 'form';
  form: string;
  version: string;
  digests: Digests;
  /** Digest of the form as `national` resolves it: schema, sections, words, document. */
  resolved: string;
}

/** A version of an owner's overlay (an authority's or a profile's) upon one version of a form. */
export interface ReleasedOverlay {
  kind: 'overlay';
  owner: string;
  form: string;
  formVersion: string;
  version: string;
  digests: Digests;
}

/** A version of what an authority or a profile says of itself. */
export interface ReleasedSettings {
  kind: 'settings';
  owner: string;
  version: string;
  digests: Digests;
}

/** One line of the lock. */
export type Released = ReleasedForm | ReleasedOverlay | ReleasedSettings;

/** `released.lock.json`: everything that was released, with digests. */
export interface ReleasedLock {
  released: Released[];
}

const name = 'released.lock.json';

/** Path of the lock file of a schemas folder. */
export function lockFile(schemas: string): string {
  return join(schemas, name);
}

/** The lock of a schemas folder; empty where there is none. */
export function readLock(schemas: string): ReleasedLock {
  return existsSync(lockFile(schemas)) ? readJson<ReleasedLock>(lockFile(schemas)) : { released: [] };
}

/** What tells one released thing from another: a version of an overlay is one for each version of the form. */
export function nameOfReleased(entry: Released): string {
  if (entry.kind === 'form') return `${entry.form} ${entry.version}`;
  if (entry.kind === 'settings') return `settings of ${entry.owner} ${entry.version}`;
  return `overlay of ${entry.owner} ${entry.version} upon ${entry.form} ${entry.formVersion}`;
}

/** Whether two released things are just the same. */
export function isSameRelease(one: Released, other: Released): boolean {
  return canonicalJson({ ...one }) === canonicalJson({ ...other });
}
