import { PdfFault } from './pdf-fault.js';

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

/** Undoes PNG's row filters (ISO/IEC 15948 §9): each row is one filter byte and `rowBytes` of data. */
export function undoPngFilters(data: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  if (rowBytes < 1 || data.length % (rowBytes + 1) !== 0) throw new PdfFault('Rows of filtered data are broken.');
  const rows = data.length / (rowBytes + 1);
  const out = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (rowBytes + 1)] ?? 0;
    if (filter > 4) throw new PdfFault('Rows of filtered data are broken.');
    const to = row * rowBytes;
    for (let i = 0; i < rowBytes; i += 1) {
      const left = i >= pixelBytes ? (out[to + i - pixelBytes] ?? 0) : 0;
      const up = row > 0 ? (out[to + i - rowBytes] ?? 0) : 0;
      const corner = row > 0 && i >= pixelBytes ? (out[to + i - rowBytes - pixelBytes] ?? 0) : 0;
      out[to + i] = ((data[row * (rowBytes + 1) + 1 + i] ?? 0) + predicted(filter, left, up, corner)) & 0xff;
    }
  }
  return out;
}
