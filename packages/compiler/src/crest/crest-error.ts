/** A file that cannot be a crest: the message says what stands in it, `toDo` what to do about it. */
export class CrestError extends Error {
  override readonly name = 'CrestError';

  constructor(
    message: string,
    readonly toDo: string,
  ) {
    super(message);
  }
}
