import type { Json } from '@kinform/engine';
import { TypedElement, type BoxKind } from '../typed.control.js';
import { formatTime, timeField } from './time.field.js';

/** `kin-time-field`: one box for a time as people write it; no picker, and no browser's own format. */
export class TimeFieldElement extends TypedElement {
  protected override readonly type = timeField;

  protected override get box(): BoxKind {
    return { type: 'text', inputmode: 'text', autocapitalize: 'off', look: 'govuk-input--width-5' };
  }

  protected override boxText(value: Json | undefined): string {
    return value === undefined ? '' : formatTime(value, this.state);
  }
}
