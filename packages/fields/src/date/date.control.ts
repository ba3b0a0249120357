import { DateBoxesElement } from '../date-boxes.control.js';
import { dateField } from './date.field.js';
import { joinParts, splitParts, type DateParts } from './date-parts.js';

/** `kin-date-field`: day, month and year in three boxes. */
export class DateFieldElement extends DateBoxesElement {
  protected override readonly type = dateField;

  protected override join(parts: DateParts): string {
    return joinParts(parts);
  }

  protected override split(text: string): DateParts {
    return splitParts(text);
  }
}
