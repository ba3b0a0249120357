/** "Error: " before the document's title, where the host allows it, and the title as it was afterwards. */
export class DocumentTitle {
  #before?: string;
  #prefixed?: string;

  /** Puts words before the title, once. */
  prefix(words: string): void {
    if (this.#prefixed !== undefined && document.title === this.#prefixed) return;
    this.#before = document.title;
    this.#prefixed = `${words} ${document.title}`;
    document.title = this.#prefixed;
  }

  /** Gives the title back, unless the host has set another since. */
  restore(): void {
    if (this.#before !== undefined && document.title === this.#prefixed) document.title = this.#before;
    this.#before = this.#prefixed = undefined;
  }
}
