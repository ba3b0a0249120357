import { inflate } from './inflate.js';
import { PdfName, type PdfObject, type PdfStream } from './objects.js';
import { PdfFault } from './pdf-fault.js';
import { undoPngFilters } from './predictor.js';

function single(value: PdfObject | undefined): PdfObject | undefined {
  return Array.isArray(value) && value.length <= 1 ? value[0] : value;
}

function numberIn(parameters: Map<string, PdfObject>, key: string, otherwise: number): number {
  const value = parameters.get(key);
  return typeof value === 'number' ? value : otherwise;
}

/** A stream's data with its filter undone: none, or FlateDecode with or without a PNG predictor; at most `cap` bytes. */
export function streamData(stream: PdfStream, cap: number): Uint8Array {
  const filter = single(stream.dict.get('Filter'));
  if (filter === undefined || filter === null) return stream.raw;
  if (!(filter instanceof PdfName) || filter.name !== 'FlateDecode') {
    throw new PdfFault('A stream uses a filter that is not read here.');
  }
  const data = inflate(stream.raw, cap);
  const parameters = single(stream.dict.get('DecodeParms'));
  if (!(parameters instanceof Map)) return data;
  const predictor = numberIn(parameters, 'Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10) throw new PdfFault('A stream uses a predictor that is not read here.');
  const pixelBits = numberIn(parameters, 'Colors', 1) * numberIn(parameters, 'BitsPerComponent', 8);
  const rowBytes = Math.ceil((pixelBits * numberIn(parameters, 'Columns', 1)) / 8);
  return undoPngFilters(data, rowBytes, Math.max(1, pixelBits >> 3));
}
