import { digest, type CryptoPort } from '../der/subtle.js';
import { PdfFault } from '../pdf/pdf-fault.js';
import { PdfName, PdfRef, PdfStream, type PdfDict, type PdfObject } from '../pdf/objects.js';
import type { PdfFile } from '../pdf/pdf-file.js';
import { textOf } from '../pdf/text-string.js';
import type { RecordFacts } from './report.js';

const MOST_FILES = 100;

/** Leaves of the name tree of embedded files (ISO 32000-2 §7.9.6), as far as the limit goes. */
function namedFiles(file: PdfFile): PdfObject[] {
  const found: PdfObject[] = [];
  const seen = new Set<number>();
  const waiting: PdfObject[] = [file.dict(file.catalog().get('Names'))?.get('EmbeddedFiles') ?? null];
  while (waiting.length > 0 && found.length < MOST_FILES) {
    const object = waiting.shift();
    if (object instanceof PdfRef && (seen.has(object.num) || !seen.add(object.num))) continue;
    const node = file.dict(object);
    waiting.push(...file.array(node?.get('Kids')).slice(0, MOST_FILES));
    found.push(...file.array(node?.get('Names')).filter((_, i) => i % 2 === 1));
  }
  return found.slice(0, MOST_FILES);
}

function isJson(file: PdfFile, specification: PdfDict, stream: PdfStream): boolean {
  const type = file.get(stream.dict.get('Subtype'));
  const name = textOf(file.get(specification.get('UF'))) ?? textOf(file.get(specification.get('F'))) ?? '';
  return (type instanceof PdfName && type.name === 'application/json') || name.toLowerCase().endsWith('.json');
}

function recordStream(file: PdfFile): PdfStream | undefined {
  for (const object of [...file.array(file.catalog().get('AF')), ...namedFiles(file)]) {
    const specification = file.dict(object);
    const stream = file.get(file.dict(specification?.get('EF'))?.get('F'));
    if (specification && stream instanceof PdfStream && isJson(file, specification, stream)) return stream;
  }
  return undefined;
}

function idIn(bytes: Uint8Array): string | null {
  try {
    const record: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const id = typeof record === 'object' && record !== null && 'recordId' in record ? record.recordId : null;
    return typeof id === 'string' && id.length <= 200 ? id : null;
  } catch {
    return null;
  }
}

/** Facts about the first JSON file that is attached to the document: the record that it was made from. */
export async function recordFacts(file: PdfFile, crypto: CryptoPort): Promise<RecordFacts> {
  try {
    const stream = recordStream(file);
    if (!stream) return { present: false, digest: null, recordId: null };
    const bytes = file.data(stream);
    const hash = Array.from(await digest(crypto, bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { present: true, digest: `sha256-${hash}`, recordId: idIn(bytes) };
  } catch (fault) {
    if (fault instanceof PdfFault) return { present: false, digest: null, recordId: null };
    throw fault;
  }
}
