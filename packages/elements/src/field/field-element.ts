import { LitElement } from 'lit';
import type { Json } from '@kinform/engine';
import type { FieldState, FormHandle } from './field-state.js';

/**
 * Base of every field type's control. Label, hint, control and error live in this element's one shadow root, around
 * native controls. The form sets `state` and `handle`; the field calls `answer` with what the person gave.
 */
export abstract class FieldElement extends LitElement {
  static override properties = { state: { attribute: false }, handle: { attribute: false } };

  declare state: FieldState;
  declare handle: FormHandle;

  /** Gives the answer to the form; undefined clears it. */
  protected answer(value: Json | undefined): void {
    this.handle.write(this.state.pointer, value);
  }

  /** Puts focus on the control that answers; with a pointer below this field's, on that part. */
  abstract focusControl(pointer?: string): void;
}
