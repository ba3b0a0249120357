import { toBase64 } from './base64.js';
import { MOST_BYTES, sizeInWords, type FileAnswer } from './file-answer.js';
import { fileKind } from './picture-kind.js';
import { redrawnPicture } from './redrawn-picture.js';

/** Nothing larger is even read: 25 MiB, more than a telephone's picture has. */
const MOST_READ = 25 * 1024 * 1024;

/** A file to keep, or why not: a key of the words, with its parameters. */
export type TakenFile = { file: FileAnswer } | { refused: string; params: Record<string, string> };

/** Reads a chosen file: its kind by its bytes, pictures drawn afresh, refused when too large, empty or of another kind. */
export async function takeFile(chosen: File): Promise<TakenFile> {
  const { name } = chosen;
  const most = sizeInWords(MOST_BYTES);
  if (chosen.size > MOST_READ) return { refused: 'file-refused-size', params: { name, most } };
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const mediaType = fileKind(bytes);
  if (bytes.length === 0) return { refused: 'file-refused-empty', params: { name } };
  if (!mediaType) return { refused: 'file-refused-kind', params: { name } };
  const kept = mediaType === 'application/pdf' ? bytes : await redrawn(chosen, mediaType);
  if (!kept) return { refused: 'file-refused-empty', params: { name } };
  if (kept.length > MOST_BYTES) return { refused: 'file-refused-size', params: { name, most } };
  return { file: { name, mediaType, size: kept.length, base64: toBase64(kept) } };
}

async function redrawn(chosen: File, mediaType: 'image/png' | 'image/jpeg'): Promise<Uint8Array | undefined> {
  try {
    const picture = await redrawnPicture(chosen, mediaType);
    return new Uint8Array(await picture.arrayBuffer());
  } catch {
    // The bytes begin like a picture and are none.
    return undefined;
  }
}
