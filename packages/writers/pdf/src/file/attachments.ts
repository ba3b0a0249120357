import type { Attachment } from '@kinform/documents';
import { PDFHexString, utf8Encode, type PDFContext, type PDFRef } from 'pdf-lib';
import { pdfDate } from './dates.js';

/** Embeds the files that travel inside, as data of the document (ISO 19005-3, 6.8). */
export function embedAttachments(attachments: readonly Attachment[], createdAt: string, context: PDFContext): PDFRef[] {
  return attachments.map((attachment) => {
    const bytes = utf8Encode(attachment.text, false);
    const file = context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: attachment.mediaType,
      Params: { Size: bytes.length, CreationDate: pdfDate(createdAt), ModDate: pdfDate(createdAt) },
    });
    const ref = context.register(file);
    const name = PDFHexString.fromText(attachment.name);
    return context.register(
      context.obj({
        Type: 'Filespec',
        F: name,
        UF: name,
        Desc: PDFHexString.fromText(attachment.description),
        AFRelationship: 'Data',
        EF: { F: ref, UF: ref },
      }),
    );
  });
}
