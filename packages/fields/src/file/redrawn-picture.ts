/** The longest side of a kept picture in pixels: a page of A4 at 200 dots an inch. */
const LONGEST = 2339;

/**
 * The picture drawn afresh, so that only what it shows is kept: place, camera and dates that a telephone writes into a
 * file are gone, it stands upright, and it is no larger than a page needs. Throws where the browser cannot read it.
 */
export async function redrawnPicture(picture: Blob, mediaType: 'image/png' | 'image/jpeg'): Promise<Blob> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return blobOf(canvas, mediaType);
}

/** What a canvas shows, as a file. */
export function blobOf(canvas: HTMLCanvasElement, mediaType: 'image/png' | 'image/jpeg'): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const kept = (blob: Blob | null): void =>
      blob ? resolve(blob) : reject(new Error('The browser could not write the picture. Choose a smaller one.'));
    canvas.toBlob(kept, mediaType, 0.9);
  });
}
