import { plainText } from '../printed-text.js';
import type { Json } from '@kinform/engine';

/** The key and the number for saying how many characters are left, or too many, of `most`. */
export function charactersLeft(value: Json | undefined, most: number): { key: string; count: number } {
  // Code points, as JSON Schema counts for maxLength.
  const left = most - [...plainText(value)].length;
  const plural = Math.abs(left) === 1 ? 'one' : 'other';
  return { key: `characters-${left < 0 ? 'over' : 'left'}-${plural}`, count: Math.abs(left) };
}
