import type { LinkNode } from '@kinform/documents';
import { PDFHexString, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { PlacedField, PlacedLink } from '../layout/book.js';
import { plainText } from '../text/runs.js';

/** Annotation flag Print (ISO 32000-1, 12.5.3), which PDF/A wants on every annotation. */
const PRINT = 4;

const allowed = /^(?:https|mailto|tel):/i;

function target(link: LinkNode): PDFString {
  if (!allowed.test(link.href)) {
    throw new Error('A link’s href begins with something else than https:, mailto: or tel:.');
  }
  // A URI in PDF is ASCII (ISO 32000-1, 12.6.4.7), and brackets and backslashes would end the string.
  return PDFString.of(encodeURI(decoded(link.href)).replace(/[()\\]/g, (one) => `%${one.charCodeAt(0).toString(16)}`));
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** Writes a link, which says in words where it leads (ISO 14289-1, 7.18.5). */
export function writeLink(placed: PlacedLink, key: number, context: PDFContext): void {
  const words = `${plainText(placed.link.children)} (${placed.link.href})`;
  context.assign(
    placed.ref,
    context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: context.obj(placed.rectangle.map(hundredths)),
      Border: [0, 0, 0],
      F: PRINT,
      P: placed.page,
      StructParent: key,
      Contents: PDFHexString.fromText(words),
      A: { Type: 'Action', S: 'URI', URI: target(placed.link) },
    }),
  );
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Writes an empty signature field whose one widget it is itself, with an empty appearance (ISO 19005-3, 6.3.3). */
export function writeField(placed: PlacedField, key: number, context: PDFContext): void {
  const [left, bottom, right, top] = placed.rectangle;
  const blank = context.register(
    context.stream('', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, hundredths(right - left), hundredths(top - bottom)],
      Resources: {},
    }),
  );
  const appearance = context.register(context.obj({ N: blank }));
  context.assign(
    placed.ref,
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFHexString.fromText(placed.name),
      TU: PDFHexString.fromText(placed.label),
      TM: PDFHexString.fromText(placed.role),
      Rect: context.obj(placed.rectangle.map(hundredths)),
      F: PRINT,
      P: placed.page,
      StructParent: key,
      AP: appearance,
    }),
  );
}

/** SignaturesExist and AppendOnly, set from the start so that signing need not touch the form (12.7.2). */
const SIGNATURE_FLAGS = 3;

/** The interactive form that holds the signature fields; undefined where nobody signs. */
export function writeForm(fields: readonly PlacedField[], context: PDFContext): PDFRef | undefined {
  if (fields.length === 0) return undefined;
  checkNames(fields);
  return context.register(
    context.obj({ Fields: context.obj(fields.map((field) => field.ref)), SigFlags: SIGNATURE_FLAGS }),
  );
}

function checkNames(fields: readonly PlacedField[]): void {
  const names = new Set<string>();
  for (const { name } of fields) {
    if (name === '' || name.includes('.')) {
      throw new Error(`A signature node’s id is “${name}”: give it an id without a full stop (ISO 32000-1, 12.7.3.2).`);
    }
    if (names.has(name)) throw new Error(`Two signature nodes have the id “${name}”: give each its own.`);
    names.add(name);
  }
}
