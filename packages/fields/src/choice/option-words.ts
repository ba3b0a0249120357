import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import { plainText } from '../printed-text.js';

/** The words of an option by its code; a code without words, or one that was taken off the list, as it is. */
export function optionWords(code: Json, context: Pick<PrintContext, 'text'>): string {
  const key = plainText(code);
  const options = context.text.options ?? {};
  return Object.hasOwn(options, key) ? (options[key] ?? key) : key;
}
