import { joinParts, type DateParts } from '../date/date-parts.js';
import { DAY_MONTH_YEAR, DateBoxesElement, type DateBox } from '../date-boxes.control.js';
import { formatTime } from '../time/time.field.js';
import { dateTimeField, splitDateTime } from './date-time.field.js';

/** `kin-date-time-field`: the boxes of a date, and one for the time as people write it: 2:30pm, 14:30, midday. */
export class DateTimeFieldElement extends DateBoxesElement {
  protected override readonly type = dateTimeField;
  protected override readonly boxes: DateBox[] = [...DAY_MONTH_YEAR, { part: 'time', width: 5, inputmode: 'text' }];

  protected override join({ time, ...parts }: DateParts & { time: string }): string {
    const date = joinParts(parts).replace(/\s/g, '');
    return `${date} ${time.trim()}`.trim();
  }

  protected override split(text: string): DateParts & { time: string } {
    const { time, ...parts } = splitDateTime(text);
    return { ...parts, time: formatTime(time, this.state) };
  }
}
