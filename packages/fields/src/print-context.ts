import type { PrintContext } from '@kinform/documents';
import type { FieldState, FormHandle } from '@kinform/elements';

/** What formatting an answer on the screen may know: the same as in a document. */
export function printContextOf(state: FieldState, handle: FormHandle): PrintContext {
  const { question, schema, text, locale } = state;
  return {
    form: handle.form,
    question,
    schema,
    text,
    locale,
    rowName: (list, id) => handle.rows(list).find((row) => row.id === id)?.name,
    word: (key, params) => handle.word(key, params),
  };
}
