import { sha256Of } from '#sha256';
import type { Json } from '../json.js';
import { canonicalJson } from './canonical-json.js';

/** `sha256-` and 64 hexadecimal digits: SHA-256 over the value's canonical JSON (RFC 8785) in UTF-8. */
export function digestOf(value: Json): string {
  return `sha256-${sha256Of(canonicalJson(value))}`;
}
