/** What the first bytes of a file say that it is. */
export type FileKind = 'image/png' | 'image/jpeg' | 'application/pdf';

const STARTS: [FileKind, number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** Kind of a file by its first bytes, not by its name; undefined for any other kind. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  return STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}

/** Width and height in pixels, as a PNG's header or a JPEG's frame states them; undefined when there is none. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = fileKind(bytes);
  if (kind === 'image/png' && bytes.length >= 24) return size(view.getUint32(16), view.getUint32(20));
  return kind === 'image/jpeg' ? jpegSize(view) : undefined;
}

function size(width: number, height: number): { width: number; height: number } | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Walks a JPEG's segments to the start of its frame (ISO/IEC 10918-1, B.2.2). */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return size(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
