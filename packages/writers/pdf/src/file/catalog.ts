import type { DocumentTree } from '@kinform/documents';
import {
  getDefaultSRGBProfile,
  PDFCatalog,
  PDFHexString,
  PDFString,
  utf8Encode,
  type PDFContext,
  type PDFRef,
} from 'pdf-lib';
import { embedAttachments } from './attachments.js';
import { pdfDate } from './dates.js';
import { PRODUCER, xmpPacket } from './xmp.js';

/** The parts of the file that the catalog joins. */
export interface CatalogParts {
  pages: PDFRef;
  structure: PDFRef;
  outline?: PDFRef;
  form?: PDFRef;
}

/** Writes the catalog and the information dictionary, and makes them the file's root. */
export function writeCatalog(tree: DocumentTree, parts: CatalogParts, context: PDFContext): void {
  const files = embedAttachments(tree.attachments, tree.meta.createdAt, context);
  const literal = context.obj({
    Type: 'Catalog',
    Pages: parts.pages,
    Lang: PDFString.of(tree.lang),
    MarkInfo: { Marked: true },
    StructTreeRoot: parts.structure,
    ViewerPreferences: { DisplayDocTitle: true },
    PageMode: parts.outline ? 'UseOutlines' : 'UseNone',
    PageLabels: { Nums: [0, { S: 'D' }] },
    Metadata: writeMetadata(tree, context),
    OutputIntents: [writeOutputIntent(context)],
    ...(parts.outline && { Outlines: parts.outline }),
    ...(parts.form && { AcroForm: parts.form }),
    ...(files.length > 0 && {
      AF: context.obj(files),
      Names: { EmbeddedFiles: { Names: context.obj(namedFiles(tree, files)) } },
    }),
  });
  const catalog = PDFCatalog.fromMapWithContext(new Map(literal.entries()), context);
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = writeInformation(tree, context);
}

/** Names of a name tree stand in the order of their bytes (ISO 32000-1, 7.9.6). */
function namedFiles(tree: DocumentTree, files: readonly PDFRef[]): (PDFHexString | PDFRef)[] {
  return tree.attachments
    .map(({ name }, index) => ({ name: PDFHexString.fromText(name), file: files[index] }))
    .sort((a, b) => (a.name.asString() < b.name.asString() ? -1 : 1))
    .flatMap(({ name, file }) => (file ? [name, file] : []));
}

function writeMetadata(tree: DocumentTree, context: PDFContext): PDFRef {
  const packet = utf8Encode(xmpPacket(tree), false);
  return context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' }));
}

function writeOutputIntent(context: PDFContext): PDFRef {
  const profile = context.register(context.flateStream(getDefaultSRGBProfile(), { N: 3 }));
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
      Info: PDFString.of('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    }),
  );
}

function writeInformation({ title, meta }: DocumentTree, context: PDFContext): PDFRef {
  const date = pdfDate(meta.createdAt);
  return context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Author: PDFHexString.fromText(meta.authorityName),
      Subject: PDFHexString.fromText(meta.subject),
      Creator: PDFString.of(PRODUCER),
      Producer: PDFString.of(PRODUCER),
      CreationDate: date,
      ModDate: date,
    }),
  );
}
