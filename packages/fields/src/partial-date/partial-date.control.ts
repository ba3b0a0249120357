import { joinParts, type DateParts } from '../date/date-parts.js';
import { DateBoxesElement } from '../date-boxes.control.js';
import { partialDateField, splitPartialDate } from './partial-date.field.js';

/** `kin-partial-date-field`: the boxes of a date, of which the day, or the day and the month, may stay empty. */
export class PartialDateFieldElement extends DateBoxesElement {
  protected override readonly type = partialDateField;

  protected override join(parts: DateParts): string {
    return joinParts(parts);
  }

  protected override split(text: string): DateParts {
    return splitPartialDate(text);
  }
}
