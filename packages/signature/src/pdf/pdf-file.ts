import { isWhite, lastIndexOf, startsWith } from './characters.js';
import { readIndirectObject, type IndirectObject } from './indirect-object.js';
import { ObjectParser } from './object-parser.js';
import { PdfName, PdfRef, PdfStream, type PdfDict, type PdfObject } from './objects.js';
import { LIMITS, PdfFault } from './pdf-fault.js';
import { streamData } from './stream-data.js';
import { readXrefSection, type XrefEntry, type XrefSection } from './xref-section.js';

/** The newest section's place, as the last `startxref` says. */
function newestSection(bytes: Uint8Array): number {
  const marker = lastIndexOf(bytes, '%%EOF', bytes.length);
  const word = lastIndexOf(bytes, 'startxref', marker);
  if (marker < 0 || word < 0 || marker - word > 64) throw new PdfFault('The end of the file is not that of a PDF.');
  return new ObjectParser(bytes, word + 'startxref'.length).takeInteger();
}

function previousSection(section: XrefSection): number | undefined {
  const previous = section.trailer.get('Prev');
  if (previous === undefined) return undefined;
  if (typeof previous !== 'number' || previous >= section.start) {
    throw new PdfFault('The revisions of the file do not follow one another.');
  }
  return previous;
}

/**
 * A PDF as its cross-references say, revision by revision. Strict on purpose: files that two viewers might read
 * differently are refused with a PdfFault (ISO 32000-2 §7.5). Hybrid, linearized and encrypted files are among them.
 */
export class PdfFile {
  /** Oldest first; the index is the revision. */
  readonly sections: readonly XrefSection[];
  readonly #objects = new Map<XrefEntry, IndirectObject>();
  readonly #containers = new Map<XrefEntry, Map<number, PdfObject>>();
  readonly #opening = new Set<XrefEntry>();
  #inflatedLeft: number = LIMITS.inflatedBytes;

  /** Reads the cross-references and checks that each entry lies in its own revision; objects are read when asked for. */
  constructor(readonly bytes: Uint8Array) {
    if (bytes.length > LIMITS.fileBytes) throw new PdfFault('The file is larger than the limit of 64 MiB.');
    if (!startsWith(bytes, '%PDF-', 0)) throw new PdfFault('The file is not a PDF.');
    const sections: XrefSection[] = [];
    for (let start: number | undefined = newestSection(bytes); start !== undefined;) {
      if (sections.length >= LIMITS.revisions) throw new PdfFault('The file has more revisions than the limit.');
      const section = readXrefSection(bytes, start, this.#inflatedLeft);
      sections.unshift(section);
      start = previousSection(section);
    }
    this.sections = sections;
    sections.forEach((section, revision) => this.#checkSection(section, revision));
  }

  /** Index of the newest revision. */
  get last(): number {
    return this.sections.length - 1;
  }

  /** Where revision `revision` starts: the end of the one before it. */
  startOf(revision: number): number {
    return this.sections[revision - 1]?.end ?? 0;
  }

  #checkSection(section: XrefSection, revision: number): void {
    if (section.trailer.has('Encrypt')) throw new PdfFault('The file is encrypted.');
    if (!(section.trailer.get('Root') instanceof PdfRef)) throw new PdfFault('The file has no document catalog.');
    const from = this.sections[revision - 1]?.endOfMarker ?? 0;
    if (section.start < from) throw new PdfFault('The revisions of the file overlap.');
    for (const entry of section.entries.values()) {
      if (entry.kind !== 'at') continue;
      const after = section.form === 'table' ? entry.offset >= section.start : entry.offset > section.start;
      if (entry.offset < from || after) {
        throw new PdfFault('A cross-reference points into another revision of the file.');
      }
    }
  }

  /** The newest entry for an object number up to `revision`. */
  entry(num: number, revision = this.last): XrefEntry | undefined {
    for (let i = revision; i >= 0; i -= 1) {
      const entry = this.sections[i]?.entries.get(num);
      if (entry) return entry;
    }
    return undefined;
  }

  /** The generation that references to a number must name as of `revision`; 0 for objects in object streams. */
  generation(num: number, revision = this.last): number {
    const entry = this.entry(num, revision);
    return entry?.kind === 'at' ? entry.gen : 0;
  }

  /** The object that an `at` entry points at, with its place in the file. */
  indirect(num: number, entry: XrefEntry & { kind: 'at' }, revision = this.last): IndirectObject {
    const known = this.#objects.get(entry);
    if (known) return known;
    if (this.#opening.has(entry)) throw new PdfFault('An object needs itself to be read.');
    this.#opening.add(entry);
    const object = readIndirectObject(this.bytes, entry.offset, (ref) => {
      const length = this.get(ref, revision);
      if (typeof length !== 'number') throw new PdfFault('A stream has no length.');
      return length;
    });
    this.#opening.delete(entry);
    if (object.num !== num || object.gen !== entry.gen) {
      throw new PdfFault(`The cross-reference for object ${num} points at another object.`);
    }
    this.#objects.set(entry, object);
    return object;
  }

  /** The object behind a number as of `revision`; undefined where there is none. */
  at(num: number, revision = this.last): PdfObject | undefined {
    const entry = this.entry(num, revision);
    if (!entry || entry.kind === 'free') return undefined;
    if (entry.kind === 'at') return this.indirect(num, entry, revision).value;
    const container = this.entry(entry.container, revision);
    if (container?.kind !== 'at') throw new PdfFault('An object stream is missing.');
    const value = this.#contained(entry.container, container, revision).get(num);
    if (value === undefined) throw new PdfFault(`Object ${num} is not in the object stream that should hold it.`);
    return value;
  }

  #contained(num: number, entry: XrefEntry & { kind: 'at' }, revision: number): Map<number, PdfObject> {
    const known = this.#containers.get(entry);
    if (known) return known;
    const stream = this.indirect(num, entry, revision).value;
    const type = stream instanceof PdfStream ? stream.dict.get('Type') : undefined;
    if (!(stream instanceof PdfStream) || !(type instanceof PdfName) || type.name !== 'ObjStm') {
      throw new PdfFault('An object stream is missing.');
    }
    const contained = readObjectStream(this.data(stream), stream.dict);
    this.#containers.set(entry, contained);
    return contained;
  }

  /** The data of a stream, its filter undone. All streams of a file together may inflate to the limit. */
  data(stream: PdfStream): Uint8Array {
    const data = streamData(stream, this.#inflatedLeft);
    if (data !== stream.raw) this.#inflatedLeft -= data.length;
    return data;
  }

  /** The object itself, a reference followed as of `revision`. A reference to nothing is null (ISO 32000-2 §7.3.10). */
  get(object: PdfObject | undefined, revision = this.last): PdfObject {
    let value = object;
    for (let hops = 0; value instanceof PdfRef; hops += 1) {
      if (hops > 8) throw new PdfFault('References go in a circle.');
      value = this.generation(value.num, revision) === value.gen ? this.at(value.num, revision) : undefined;
    }
    return value ?? null;
  }

  /** The dictionary (a stream's own, too) that an object or reference stands for; undefined for anything else. */
  dict(object: PdfObject | undefined, revision = this.last): PdfDict | undefined {
    const value = this.get(object, revision);
    if (value instanceof PdfStream) return value.dict;
    return value instanceof Map ? value : undefined;
  }

  /** The array that an object or reference stands for; empty for anything else. */
  array(object: PdfObject | undefined, revision = this.last): PdfObject[] {
    const value = this.get(object, revision);
    return Array.isArray(value) ? value : [];
  }

  /** The document catalog as of `revision`. */
  catalog(revision = this.last): PdfDict {
    const catalog = this.dict(this.sections[revision]?.trailer.get('Root'), revision);
    if (!catalog) throw new PdfFault('The file has no document catalog.');
    return catalog;
  }
}

function readObjectStream(data: Uint8Array, dict: PdfDict): Map<number, PdfObject> {
  const count = dict.get('N');
  const first = dict.get('First');
  if (typeof count !== 'number' || typeof first !== 'number' || count > LIMITS.objects) {
    throw new PdfFault('An object stream is broken.');
  }
  const header = new ObjectParser(data, 0, Math.min(first, data.length));
  const contained = new Map<number, PdfObject>();
  for (let i = 0; i < count; i += 1) {
    const num = header.takeInteger();
    const offset = header.takeInteger();
    if (contained.has(num)) throw new PdfFault(`An object stream holds object ${num} twice.`);
    contained.set(num, new ObjectParser(data, first + offset).takeObject());
  }
  return contained;
}

/** Are all bytes from `from` up to `to` white space? */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isWhite(bytes[at])) return false;
  return true;
}
