import type { FormRecord } from '@kinform/engine';
import { checkAnswers } from '@kinform/engine';
import type { DocumentTemplate } from '@kinform/documents';
import type { BuiltForm } from '@kinform/elements';
import type { DocumentRequest } from './write-document.js';

/** What `writeDocument` fetches: everything that makes documents. */
export async function makeDocument(
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
