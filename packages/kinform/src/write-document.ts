import type { Audience, Calendar, FormRecord, IsoDate } from '@kinform/engine';
import type { BuiltForm } from '@kinform/elements';

/** What a document is made for, and with. */
export interface DocumentRequest {
  to: 'pdf' | 'docx' | 'html';
  audience: Audience;
  /** Today: decides which deadlines have passed, and dates the document. */
  at: IsoDate;
  locale?: string;
  calendar?: Calendar;
  /** TrueType files for the PDF, fetched by the page from wherever it keeps them. */
  fonts?: {
    regular: Uint8Array;
    bold: Uint8Array;
    italic?: Uint8Array;
    boldItalic?: Uint8Array;
    fallback?: Uint8Array[];
  };
}

/** Makes the document of a record in the browser; all that makes it loads when this is called, not before. */
export async function writeDocument(
  built: BuiltForm,
  record: FormRecord,
  request: DocumentRequest,
): Promise<Uint8Array> {
  const { makeDocument } = await import('./make-document.js');
  return makeDocument(built, record, request);
}
