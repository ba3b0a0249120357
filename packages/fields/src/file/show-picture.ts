import { fromBase64 } from './base64.js';
import type { FileAnswer } from './file-answer.js';

/** Draws a kept picture on a canvas, at most this wide; no address is made of it, so a strict content policy allows it. */
export async function showPicture(file: FileAnswer, canvas: HTMLCanvasElement, widest: number): Promise<void> {
  const bytes = fromBase64(file.base64);
  const bitmap = await createImageBitmap(new Blob([bytes.slice().buffer], { type: file.mediaType }));
  const scale = Math.min(1, widest / bitmap.width);
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
}
