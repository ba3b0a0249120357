import type { CoachElement } from '../coach/coach-element.js';
import type { FieldElement } from '../field/field-element.js';
import { controlFor } from '../field/field-registry.js';
import type { FormHandle } from '../field/field-state.js';
import { questionPlace } from './question-place.js';

/**
 * One question of a form: picks the field type's control, gives it its state, hears of its own pointer only, and hides
 * itself while the question is not asked. A text that is coached has its coach below it. Draws nothing of its own and
 * has no shadow root.
 */
export class QuestionElement extends HTMLElement {
  #handle?: FormHandle;
  #pointer?: string;
  #field?: FieldElement;
  #coach?: CoachElement | undefined;
  #stop?: () => void;

  /** The form that it is in. */
  set handle(handle: FormHandle) {
    if (handle === this.#handle) return;
    this.#handle = handle;
    this.#restart();
  }

  /** JSON Pointer of the answer. */
  get pointer(): string {
    return this.#pointer ?? '';
  }
  set pointer(pointer: string) {
    if (pointer === this.#pointer) return;
    this.#pointer = pointer;
    this.#restart();
  }

  connectedCallback(): void {
    this.#restart();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Puts focus on the control; with a pointer below this question's, on that part. False while it is not shown. */
  async focusControl(pointer?: string): Promise<boolean> {
    if (!this.#field || this.hidden) return false;
    await this.#field.updateComplete;
    await this.#field.focusControl(pointer);
    return true;
  }

  #restart(): void {
    const [handle, pointer] = [this.#handle, this.#pointer];
    if (!this.isConnected || !handle || pointer === undefined) return;
    this.#stop?.();
    this.#stop = handle.subscribe(pointer, () => this.#show());
    this.#show();
  }

  #show(): void {
    const [handle, pointer] = [this.#handle, this.#pointer];
    if (!handle || pointer === undefined) return;
    const shown = handle.shown(pointer);
    if (this.hidden === shown) this.hidden = !shown;
    if (!shown) return;
    const { tag } = controlFor(questionPlace(handle.form, pointer));
    const state = handle.state(pointer);
    if (this.#field?.localName === tag) {
      this.#field.state = state;
      this.#field.handle = handle;
      return this.#accompany(handle, pointer);
    }
    this.#field = document.createElement(tag) as FieldElement;
    if (!('focusControl' in this.#field)) {
      throw new Error(
        `<${tag}> is not defined as a field. Import the module that defines it before the form is shown.`,
      );
    }
    this.#field.state = state;
    this.#field.handle = handle;
    this.replaceChildren(this.#field);
    this.#coach = undefined;
    this.#accompany(handle, pointer);
  }

  /** A coach comes once the form has one to give, which may be after the question is drawn. */
  #accompany(handle: FormHandle, pointer: string): void {
    if (this.#coach || !handle.coachOf(pointer)) return;
    this.#coach = document.createElement('kin-coach');
    this.#coach.handle = handle;
    this.#coach.pointer = pointer;
    this.append(this.#coach);
  }
}
