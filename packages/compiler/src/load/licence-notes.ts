import type { ResolvedForm } from '@kinform/engine';

/** What to know of the licensed words that an authority pinned for a form and that are not, or not all, in it; a line each. */
export function licenceNotes({ form, trace }: Pick<ResolvedForm, 'form' | 'trace'>): string[] {
  return trace.flatMap(({ op, note }) => (op === 'textPack' && note !== undefined ? [`${form}: ${note}`] : []));
}
