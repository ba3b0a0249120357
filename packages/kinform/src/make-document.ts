import type { FormRecord, ResolvedForm } from '@kinform/engine';
import { checkAnswers } from '@kinform/engine';
import type { DocumentLook, DocumentTemplate, DocumentTree } from '@kinform/documents';
import type { BuiltForm } from '@kinform/elements';
import type { DocumentRequest } from './write-document.js';

/** What `writeDocument` fetches: everything that makes documents. */
export async function makeDocument(
  built: BuiltForm,
  record: FormRecord,
  request: DocumentRequest,
): Promise<Uint8Array> {
  const { tree, look } = await compose(built, record, request);
  if (request.to === 'docx') return (await import('@kinform/writer-docx')).writeDocx(tree, { look });
  if (request.to === 'html')
    return new TextEncoder().encode(await (await import('@kinform/writer-html')).writeHtml(tree, look));
  if (!request.fonts) throw new Error('A PDF needs fonts: pass fonts.regular and fonts.bold as TrueType bytes.');
  return (await import('@kinform/writer-pdf')).writePdf(tree, { fonts: request.fonts, look });
}

async function compose(
  built: BuiltForm,
  record: FormRecord,
  request: DocumentRequest,
): Promise<{ tree: DocumentTree; look: DocumentLook }> {
  const [{ composeDocument }, { fieldTypes }] = await Promise.all([
    import('@kinform/documents'),
    import('@kinform/fields/types'),
  ]);
  const calendar = request.calendar ?? built.resolved.settings.calendar ?? {};
  const findings = checkAnswers(built.resolved, record, { at: request.at, calendar, validator: built.validator });
  const made = await built.document?.();
  const settings = made?.settings ?? built.resolved.settings;
  const tree = composeDocument({ ...built.resolved, settings }, record, {
    audience: request.audience,
    locale: request.locale ?? record.locale,
    at: request.at,
    findings,
    fields: fieldTypes,
    ...(made?.template ? { template: made.template as DocumentTemplate } : {}),
  });
  return { tree, look: (made?.look as DocumentLook | undefined) ?? lookWithoutCrest(settings) };
}

/** What settings say of the look by themselves; the crest is a file, which a build reads. */
function lookWithoutCrest({ look = {} }: ResolvedForm['settings']): DocumentLook {
  const { colour, letterhead } = look;
  return { ...(colour && { colour }), ...(letterhead && { letterhead }) };
}
