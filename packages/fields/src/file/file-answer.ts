import type { Json } from '@kinform/engine';
import { objectOf } from '../nested-answer.js';
import { plainText } from '../printed-text.js';

/** A file as an answer keeps it: what a record needs to carry it on, and words for who cannot see it. */
export interface FileAnswer {
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  base64: string;
  /** What the picture shows, in words. */
  alt?: string;
}

/** The most bytes that a file may have: 4 MiB. A record is one JSON file that travels by email and portal. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** The answer as a file, or undefined where something else was kept. */
export function fileAnswer(value: Json | undefined): FileAnswer | undefined {
  const { name, mediaType, size, base64, alt } = objectOf(value);
  if (typeof base64 !== 'string' || typeof mediaType !== 'string') return undefined;
  const bytes = typeof size === 'number' ? size : Math.floor((base64.length * 3) / 4);
  return { name: plainText(name), mediaType, size: bytes, base64, alt: alt === undefined ? undefined : plainText(alt) };
}

/** Bytes in words: `830 bytes`, `12 KB`, `3.4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
