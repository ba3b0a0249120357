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

/** Undoes one row in place; `above` is the row before it, all zeroes for the first. */
function undoRow(filter: number, row: Uint8Array, above: Uint8Array, pixelBytes: number): void {
  if (filter > 4) throw new PdfFault('Rows of filtered data are broken.');
  for (let i = 0; i < row.length; i += 1) {
    const left = row[i - pixelBytes] ?? 0;
    const corner = above[i - pixelBytes] ?? 0;
    row[i] = ((row[i] ?? 0) + predicted(filter, left, above[i] ?? 0, corner)) & 0xff;
  }
}

/** Undoes PNG's row filters (ISO/IEC 15948 §9): each row is one filter byte and `rowBytes` of data. */
export function undoPngFilters(data: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  if (rowBytes < 1 || data.length % (rowBytes + 1) !== 0) throw new PdfFault('Rows of filtered data are broken.');
  const rows = data.length / (rowBytes + 1);
  const out = new Uint8Array(rows * rowBytes);
  let above: Uint8Array = new Uint8Array(rowBytes);
  for (let y = 0; y < rows; y += 1) {
    const from = y * (rowBytes + 1);
    const row = out.subarray(y * rowBytes, (y + 1) * rowBytes);
    row.set(data.subarray(from + 1, from + 1 + rowBytes));
    undoRow(data[from] ?? 0, row, above, pixelBytes);
    above = row;
  }
  return out;
}
