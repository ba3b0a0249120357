import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type Json } from '@kinform/engine';
import type { Digests } from './released-lock.js';

/** `sha256-…` over the bytes of files that are there, by their path under the schemas folder. */
export function digestsOfFiles(schemas: string, paths: readonly string[]): Digests {
  const there = paths.filter((path) => existsSync(join(schemas, path)));
  return Object.fromEntries(there.map((path) => [path, digestOfBytes(readFileSync(join(schemas, path)))]));
}

/** `sha256-…` over bytes as they are. */
export function digestOfBytes(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Digest of a part of a shared file: of its content, since other parts of the file may be laid out anew. */
export function digestOfPart(part: unknown): string {
  return digestOf(part as Json);
}
