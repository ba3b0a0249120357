import { landed, refused, type Operation } from '../landing.js';
import { fillPiece, withPiece } from '../template-piece.js';

/**
 * Replaces a part of the document's template, or puts a piece before or after it. A part stands between the Handlebars
 * comments `{{!-- part:NAME --}}` and `{{!-- /part:NAME --}}`. Terms in braces are filled in.
 */
export const templatePart: Operation<'templatePart'> = (draft, change) => {
  const template = withPiece(draft.template, change, fillPiece(change.value, draft.terms));
  if (template === undefined) return refused(`The template has no part "${change.part}".`);
  draft.template = template;
  return landed;
};
