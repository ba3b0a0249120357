/** A template or its output that is not of the strict HTML subset; `offset` counts characters from the start. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';

  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}
