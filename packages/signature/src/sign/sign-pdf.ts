import { cryptoOr, digest, type CryptoPort } from '../der/subtle.js';
import { dayInWords } from '../pdf/dates.js';
import { formOf } from '../pdf/form-fields.js';
import { PdfName, PdfRef, type PdfDict, type PdfObject } from '../pdf/objects.js';
import { PdfFile } from '../pdf/pdf-file.js';
import { pdfDict } from '../pdf/serialise.js';
import { appearanceStream } from './appearance/appearance.js';
import { documentTextFont } from './appearance/document-font.js';
import { outlineTextFont, type OutlineFont } from './appearance/outline-font.js';
import type { TextFont } from './appearance/text-font.js';
import { trueTypeOutlineFont } from './appearance/true-type-font.js';
import { cmsSignature, reservedOctets, type TimestampCallback } from './cms-signature.js';
import { imageObject } from './image/image-object.js';
import { IncrementalUpdate } from './incremental-update.js';
import { bytesOutside, fillSignature, settleByteRange } from './placeholder.js';
import { lockMembers, signatureDictionary } from './signature-dictionary.js';
import type { Signer } from './signer.js';
import { planSignature, type SigningPlan } from './signing-plan.js';

/** Who signs which field, and what the signature says and shows. */
export interface SignOptions {
  /** Name of an empty signature field of the document. */
  readonly field: string;
  readonly signer: Signer;
  /** The signatory's name, shown and recorded. */
  readonly name: string;
  /** The signatory's role in words, shown. */
  readonly role?: string;
  /** Time of signing as the signatory claims it: a Date (written in UTC) or ISO 8601 text (its day is shown as written). */
  readonly date?: Date | string;
  readonly reason?: string;
  readonly place?: string;
  /** A drawn signature, PNG or JPEG. It is laid on white. */
  readonly image?: Uint8Array;
  /** What may still change: 1 nothing, 2 signing, 3 annotations too; false to approve. For the first signature 2. */
  readonly docMdp?: 1 | 2 | 3 | false;
  /** A TrueType file, or a font that shapes: drawn with where no font that the document embeds has all letters. */
  readonly font?: Uint8Array | OutlineFont;
  /** Lines to show in place of name, role and date, for example in another language. */
  readonly lines?: readonly string[];
  /** Makes the signature B-T: gets the SHA-256 of the signature value, gives the RFC 3161 token. */
  readonly timestamp?: TimestampCallback;
  /** Room kept for the timestamp, in octets; 8,192 where left out. */
  readonly timestampOctets?: number;
  readonly crypto?: CryptoPort;
}

function shownLines({ lines, name, role, date }: SignOptions): string[] {
  if (lines) return [...lines];
  return [name, role ?? '', date === undefined ? '' : dayInWords(date)].filter((line) => line !== '');
}

/** Resources of the field's own page and of the form: where a font may already be embedded. */
function resourcesNear(file: PdfFile, widget: PdfDict): (PdfDict | undefined)[] {
  let page = file.dict(widget.get('P'));
  const near: (PdfDict | undefined)[] = [];
  for (let depth = 0; page && depth < 16; depth += 1, page = file.dict(page.get('Parent'))) {
    near.push(file.dict(page.get('Resources')));
  }
  return [...near, file.dict(formOf(file)?.get('DR'))];
}

/** A font of the document where one has all letters, so that the words stay text and no outlines are added. */
function fontFor(file: PdfFile, widget: PdfDict, lines: readonly string[], given: SignOptions['font']): TextFont {
  const found = documentTextFont(file, resourcesNear(file, widget), lines);
  if (found) return found;
  if (given) return outlineTextFont(given instanceof Uint8Array ? trueTypeOutlineFont(given) : given);
  throw new Error('No font in the document has all letters of the name, role and date: give `font`, a TrueType file.');
}

function sizeOf(file: PdfFile, widget: PdfDict): { width: number; height: number } {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = file.array(widget.get('Rect')).map((item) => Number(file.get(item)));
  return { width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function addAppearance(update: IncrementalUpdate, widget: PdfDict, options: SignOptions): PdfRef | undefined {
  const { file } = update;
  const size = sizeOf(file, widget);
  if (size.width === 0 || size.height === 0) return undefined;
  const lines = shownLines(options);
  const object = options.image && imageObject(options.image);
  const image = object && { object, ref: update.add(object.stream) };
  const font = lines.length > 0 ? fontFor(file, widget, lines, options.font) : undefined;
  return update.add(appearanceStream({ ...size, lines, font, image }));
}

function withMembers(dict: PdfDict, members: Record<string, PdfObject>): PdfDict {
  return new Map([...dict, ...Object.entries(members)]);
}

/** Points the field at its signature and its widget at the new appearance. Nothing else of either is touched. */
function fillField(
  update: IncrementalUpdate,
  { field, certify }: SigningPlan,
  signature: PdfRef,
  options: SignOptions,
) {
  const [widgetNum = field.num] = field.widgets;
  const widget = update.file.dict(new PdfRef(widgetNum, 0)) ?? field.dict;
  const shown = addAppearance(update, widget, options);
  const appearance: Record<string, PdfObject> = shown ? { AP: pdfDict({ N: shown }) } : {};
  const lock: Record<string, PdfObject> = certify
    ? { Lock: update.add(pdfDict({ Type: new PdfName('SigFieldLock'), ...lockMembers(certify.lock) })) }
    : {};
  const own = widgetNum === field.num ? appearance : {};
  update.replace(new PdfRef(field.num, field.gen), withMembers(field.dict, { ...own, ...lock, V: signature }));
  if (widgetNum !== field.num) update.replace(new PdfRef(widgetNum, 0), withMembers(widget, appearance));
}

/** SigFlags 3 (signed; append only) and, for a certifying signature, /Perms (ISO 32000-2 §12.8.6). */
function markDocument(update: IncrementalUpdate, certifies: boolean, signature: PdfRef): void {
  const { file } = update;
  const root = file.sections[file.last]?.trailer.get('Root');
  const catalog = file.catalog();
  const formAt = catalog.get('AcroForm');
  const form = formOf(file) ?? new Map<string, PdfObject>();
  const changes: Record<string, PdfObject> = {};
  if (form.get('SigFlags') !== 3) {
    const marked = withMembers(form, { SigFlags: 3 });
    if (formAt instanceof PdfRef) update.replace(formAt, marked);
    else changes.AcroForm = marked;
  }
  if (certifies) changes.Perms = withMembers(file.dict(catalog.get('Perms')) ?? new Map(), { DocMDP: signature });
  if (Object.keys(changes).length > 0 && root instanceof PdfRef) update.replace(root, withMembers(catalog, changes));
}

/**
 * Signs an existing empty field of a PDF at level PAdES B-B, or B-T with `timestamp` (EN 319 142-1). The given bytes
 * come first in the result, unchanged. Throws an Error that says what stands against signing: a file that is not read
 * strictly, no such field, a lock, a key that does not fit its certificate, letters that no font has.
 */
export async function signPdf(bytes: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  const crypto = cryptoOr(options.crypto);
  const file = new PdfFile(bytes);
  const plan = planSignature(file, options.field, options.docMdp);
  const { name, date, reason, place, signer } = options;
  const octets = reservedOctets(signer, options.timestamp ? (options.timestampOctets ?? 8192) : 0);
  const update = new IncrementalUpdate(file);
  const signature = update.add(signatureDictionary({ name, date, reason, place, certify: plan.certify }, octets));
  fillField(update, plan, signature, options);
  markDocument(update, plan.certify !== undefined, signature);
  const idSeed = (await digest(crypto, bytes)).subarray(0, 16);
  const signed = update.bytes(idSeed);
  const room = settleByteRange(signed, bytes.length, octets);
  const messageDigest = await digest(crypto, bytesOutside(signed, room));
  fillSignature(signed, room, await cmsSignature(crypto, signer, messageDigest, options.timestamp));
  return signed;
}
