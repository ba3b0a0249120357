import { zlibSync } from 'fflate';

/** Compresses to a zlib stream; the same bytes for the same data, on every platform. */
export function deflate(data: Uint8Array): Uint8Array {
  return zlibSync(data, { level: 6 });
}
