import type { FigureNode } from '@kinform/documents';
import { decodeFromBase64, JpegEmbedder, PngEmbedder } from 'pdf-lib';
import type { Book } from '../layout/book.js';

/** What of a picture goes into the file; its size is its place's business. */
type Image = Pick<FigureNode['image'], 'mediaType' | 'base64'>;

/** Reserves a place for a picture and gives its name in the resources; the picture is read when all is laid out. */
export function imageName(image: Image, book: Book): string {
  const name = `I${book.images.size + 1}`;
  const ref = book.context.nextRef();
  book.images.set(name, ref);
  book.pending.push(async () => {
    const bytes = decodeFromBase64(image.base64);
    const embedder = image.mediaType === 'image/png' ? await PngEmbedder.for(bytes) : await readJpeg(bytes);
    await embedder.embedIntoContext(book.context, ref);
  });
  return name;
}

async function readJpeg(bytes: Uint8Array): Promise<JpegEmbedder> {
  const jpeg = await JpegEmbedder.for(bytes);
  // The output intent is sRGB; a CMYK picture would need another (ISO 19005-3, 6.2.4.3).
  if (String(jpeg.colorSpace) === 'DeviceCMYK') {
    throw new Error('A figure is a CMYK JPEG, which PDF/A with an sRGB output intent cannot hold: save it as RGB.');
  }
  return jpeg;
}
