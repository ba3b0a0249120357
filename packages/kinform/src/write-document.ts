import type { Audience, Calendar, FormRecord, IsoDate } from '@kinform/engine';
import { checkAnswers } from '@kinform/engine';
import type { DocumentTemplate } from '@kinform/documents';
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

/** Makes the document of a record in the browser; writers and template load when this is called, not before. */
export async function writeDocument(
  built: BuiltForm,
  record: FormRecord,
  request: DocumentRequest,
): Promise<Uint8Array> {
  const tree = await compose(built, record, request);
  if (request.to === 'docx') return (await import('@kinform/writer-docx')).writeDocx(tree);
  if (request.to === 'html')
    return new TextEncoder().encode(await (await import('@kinform/writer-html')).writeHtml(tree));
  if (!request.fonts) throw new Error('A PDF needs fonts: pass fonts.regular and fonts.bold as TrueType bytes.');
  return (await import('@kinform/writer-pdf')).writePdf(tree, { fonts: request.fonts });
}

async function compose(built: BuiltForm, record: FormRecord, request: DocumentRequest) {
  const [{ composeDocument }, { fieldTypes }] = await Promise.all([
    import('@kinform/documents'),
    import('@kinform/fields/types'),
  ]);
  const calendar = request.calendar ?? built.resolved.settings.calendar ?? {};
  const findings = checkAnswers(built.resolved, record, { at: request.at, calendar, validator: built.validator });
  const { template, settings } = { settings: built.resolved.settings, ...(await built.document?.()) };
  return composeDocument({ ...built.resolved, settings }, record, {
    audience: request.audience,
    locale: request.locale ?? record.locale,
    at: request.at,
    findings,
    fields: fieldTypes,
    ...(template ? { template: template as DocumentTemplate } : {}),
  });
}
