import type { PrintContext } from '@kinform/documents';
import type { FormSchema } from '@kinform/engine';

/** Absolute pointer of the list whose rows a schema names, in itself or in its items. */
export function referencedList(schema: FormSchema): string {
  return schema.reference?.list ?? schema.items?.reference?.list ?? '';
}

/** The row's name in words; a row that was removed since says so, for an id tells a reader nothing. */
export function rowWords(id: string, context: Pick<PrintContext, 'schema' | 'rowName' | 'word'>): string {
  return context.rowName(referencedList(context.schema), id) ?? context.word('no-longer-listed');
}
