/** A template that cannot be run: what is wrong and what to do, never an answer. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}
