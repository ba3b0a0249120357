/** Why a command could not run: one line that says what, one that says what to do. Leads to exit code 2. */
export class CannotRunError extends Error {
  override name = 'CannotRunError';
  constructor(
    message: string,
    readonly toDo: string,
  ) {
    super(message);
  }
}
