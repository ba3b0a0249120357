import { joinBytes } from '../der/der-writer.js';
import { latin1Bytes } from '../pdf/characters.js';
import { PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfObject } from '../pdf/objects.js';
import type { PdfFile } from '../pdf/pdf-file.js';
import { indirectObjectBytes, pdfText } from '../pdf/serialise.js';

interface Placed {
  readonly num: number;
  readonly gen: number;
  readonly offset: number;
}

/** Runs of consecutive numbers: the subsections of a cross-reference. */
function runs(placed: readonly Placed[]): Placed[][] {
  const all: Placed[][] = [];
  for (const entry of placed) {
    const run = all.at(-1);
    if (run && run.at(-1)?.num === entry.num - 1) run.push(entry);
    else all.push([entry]);
  }
  return all;
}

function tableBytes(placed: readonly Placed[], trailer: PdfDict): Uint8Array {
  const lines = runs(placed).map((run) => {
    const entries = run.map(
      ({ offset, gen }) => `${String(offset).padStart(10, '0')} ${String(gen).padStart(5, '0')} n\r\n`,
    );
    return `${run[0]?.num ?? 0} ${run.length}\n${entries.join('')}`;
  });
  return latin1Bytes(`xref\n${lines.join('')}trailer\n${pdfText(trailer)}\n`);
}

function streamBytes(placed: readonly Placed[], trailer: PdfDict, self: PdfRef): Uint8Array {
  const data = new Uint8Array(placed.length * 7);
  placed.forEach(({ offset, gen }, row) => {
    const fields = [1, offset >>> 24, offset >>> 16, offset >>> 8, offset, gen >>> 8, gen];
    fields.forEach((field, column) => (data[row * 7 + column] = field & 0xff));
  });
  const dict: PdfDict = new Map(trailer);
  dict.set('Type', new PdfName('XRef'));
  dict.set('W', [1, 4, 2]);
  dict.set(
    'Index',
    runs(placed).flatMap((run) => [run[0]?.num ?? 0, run.length]),
  );
  return indirectObjectBytes(self, new PdfStream(dict, data));
}

/**
 * One more revision for a file (ISO 32000-2 §7.5.6): the old bytes stay as they are, changed and new objects follow, and
 * a cross-reference of the kind that the file already uses. Same calls, same bytes.
 */
export class IncrementalUpdate {
  readonly #objects = new Map<number, { ref: PdfRef; object: PdfObject }>();
  #next: number;

  constructor(readonly file: PdfFile) {
    const size = file.sections[file.last]?.trailer.get('Size');
    let highest = 0;
    for (const { entries } of file.sections) for (const num of entries.keys()) highest = Math.max(highest, num);
    this.#next = Math.max(typeof size === 'number' ? size : 0, highest + 1);
  }

  /** Adds a new object and gives its reference. */
  add(object: PdfObject): PdfRef {
    const ref = new PdfRef(this.#next, 0);
    this.#next += 1;
    return this.replace(ref, object);
  }

  /** Puts `object` in the place of the one behind `ref`. */
  replace(ref: PdfRef, object: PdfObject): PdfRef {
    this.#objects.set(ref.num, { ref, object });
    return ref;
  }

  /** The whole file with the new revision. `idSeed` (16 bytes) becomes the second half of the trailer's ID. */
  bytes(idSeed: Uint8Array): Uint8Array {
    const old = this.file.bytes;
    const newest = this.file.sections[this.file.last];
    if (!newest) throw new Error('The file has no revision to add to.');
    const parts = [old];
    let offset = old.length;
    const push = (part: Uint8Array): void => {
      parts.push(part);
      offset += part.length;
    };
    const lastByte = old[old.length - 1];
    if (lastByte !== 0x0a && lastByte !== 0x0d) push(latin1Bytes('\n'));
    const placed: Placed[] = [];
    for (const [num, { ref, object }] of [...this.#objects].sort(([a], [b]) => a - b)) {
      placed.push({ num, gen: ref.gen, offset });
      push(indirectObjectBytes(ref, object));
    }
    const start = offset;
    const trailer = this.#trailer(newest.trailer, newest.start, idSeed);
    if (newest.form === 'table') push(tableBytes(placed, trailer));
    else {
      const self = new PdfRef(this.#next, 0);
      trailer.set('Size', this.#next + 1);
      push(streamBytes([...placed, { num: self.num, gen: 0, offset: start }], trailer, self));
    }
    push(latin1Bytes(`startxref\n${start}\n%%EOF\n`));
    return joinBytes(...parts);
  }

  #trailer(old: PdfDict, previous: number, idSeed: Uint8Array): PdfDict {
    const trailer: PdfDict = new Map([['Size', this.#next]]);
    for (const key of ['Root', 'Info'] as const) {
      const value = old.get(key);
      if (value !== undefined) trailer.set(key, value);
    }
    const [first] = this.file.array(old.get('ID'));
    trailer.set('ID', [first instanceof PdfString ? first : new PdfString(idSeed), new PdfString(idSeed)]);
    trailer.set('Prev', previous);
    return trailer;
  }
}
