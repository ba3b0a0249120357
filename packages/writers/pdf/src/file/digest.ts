const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];

function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Sixteen bytes that differ where the contents differ. It tells files apart (the ID of ISO 32000-1, 14.4) and guards
 * nothing: it is not a cryptographic hash.
 */
export function digest(contents: readonly (Uint8Array | string)[]): Uint8Array {
  const lanes = [...SEEDS];
  let length = 0;
  for (const bytes of contents) {
    for (let at = 0; at < bytes.length; at += 1) {
      const unit = typeof bytes === 'string' ? bytes.charCodeAt(at) : (bytes[at] ?? 0);
      const lane = length & 3;
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ unit, 0x01000193) + length;
      length += 1;
    }
  }
  const out = new Uint8Array(16);
  let carried = length;
  for (let round = 0; round < 4; round += 1) {
    for (let lane = 0; lane < 4; lane += 1) {
      carried = finish((lanes[lane] ?? 0) + Math.imul(carried, 0x9e3779b1));
      lanes[lane] = carried;
    }
  }
  const view = new DataView(out.buffer);
  lanes.forEach((lane, index) => view.setUint32(index * 4, lane >>> 0));
  return out;
}
