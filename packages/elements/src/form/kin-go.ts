/** Where a piece of furniture asks the form to go: an answer, a section by name, or one of the form's own pages. */
export type Destination = { path: string } | { section: string } | { page: 'tasks' | 'check' };

/** Asks the form around to go somewhere. Stays within the form's shadow root. */
export class GoEvent extends CustomEvent<Destination> {
  constructor(detail: Destination) {
    super('kin-go', { detail, bubbles: true, composed: false });
  }
}
