import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Json } from '../json.js';
import { canonicalJson } from './canonical-json.js';

/** `sha256-` and 64 hexadecimal digits: SHA-256 over the value's canonical JSON (RFC 8785) in UTF-8. */
export function digestOf(value: Json): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}
