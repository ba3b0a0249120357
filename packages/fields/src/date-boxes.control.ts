import { dateInputStyles, fieldStyles, inputStyles } from '@kinform/elements';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AnswerElement } from './answer.control.js';
import { dateBoxesStyles } from './date-boxes.styles.js';
import { dayNumber, monthNumber, yearNumber, type DateParts } from './date/date-parts.js';
import { timeOfDay } from './date-time/time-of-day.js';
import { plainText } from './printed-text.js';
import { TypedBox } from './typed-box.js';

/** One box of a date: its name, the digits that it has room for, the keyboard that it brings up. */
export interface DateBox {
  part: 'day' | 'month' | 'year' | 'time';
  width: 2 | 4 | 5;
  inputmode: 'numeric' | 'text';
}

/** Day, month and year, as every date has them. Months may be typed by name, so that box takes letters on a keyboard. */
export const DAY_MONTH_YEAR: DateBox[] = [
  { part: 'day', width: 2, inputmode: 'numeric' },
  { part: 'month', width: 2, inputmode: 'numeric' },
  { part: 'year', width: 4, inputmode: 'numeric' },
];

type Texts = DateParts & { time: string };

/** What each box means by itself, or undefined. */
const FITS: Record<DateBox['part'], (text: string) => string | undefined> = {
  day: dayNumber,
  month: monthNumber,
  year: yearNumber,
  time: timeOfDay,
};

/** Base of every field type that is typed into date boxes (GOV.UK, Date input): no calendar, and no jump to the next box. */
export abstract class DateBoxesElement extends AnswerElement {
  static override styles = [fieldStyles, inputStyles, dateInputStyles, dateBoxesStyles];

  readonly #box = new TypedBox<Texts>();

  /** The boxes from first to last. */
  protected readonly boxes: DateBox[] = DAY_MONTH_YEAR;

  /** What the boxes hold, as one typed text. */
  protected abstract join(texts: Texts): string;

  /** What the boxes show of a kept answer. */
  protected abstract split(text: string): Partial<Texts>;

  override focusControl(): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    (inputs.find((input) => input.getAttribute('aria-invalid') === 'true') ?? inputs[0])?.focus();
  }

  protected override renderControl(): TemplateResult {
    const texts = this.#texts;
    return this.renderFieldset(
      html`<div class="govuk-date-input" id=${this.controlId}>
        ${this.boxes.map((box) => this.#renderBox(box, texts))}
      </div>`,
    );
  }

  get #texts(): Texts {
    return this.#box.shown(this.state.value, this.state) ?? this.#split(plainText(this.state.value));
  }

  #split(text: string): Texts {
    return { day: '', month: '', year: '', time: '', ...this.split(text) };
  }

  #renderBox({ part, width, inputmode }: DateBox, texts: Texts): TemplateResult {
    const id = this.partId(part);
    const wrong = this.#isWrong(part, texts);
    // Words in a box for two digits are kept as typed, so they are shown whole.
    const room = texts[part].length > width + 3 ? 20 : width;
    const look = `govuk-input govuk-date-input__input govuk-input--width-${room}${wrong ? ' govuk-input--error' : ''}`;
    return html`<div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for=${id}>${this.handle.word(part)}</label>
        <input
          class=${look}
          id=${id}
          data-part=${part}
          type="text"
          inputmode=${inputmode}
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-invalid=${wrong ? 'true' : 'false'}
          .value=${live(texts[part])}
          @input=${this.#take}
          @change=${this.#settle}
        />
      </div>
    </div>`;
  }

  /** Under an error, the boxes that do not fit; all of them where each fits by itself, as in 31 February. */
  #isWrong(part: DateBox['part'], texts: Texts): boolean {
    if (this.errors.length === 0) return false;
    const unfit = this.boxes.filter((box) => FITS[box.part](texts[box.part]) === undefined);
    return unfit.length === 0 || unfit.some((box) => box.part === part);
  }

  #read(): Texts {
    const texts = this.#split('');
    for (const { part } of this.boxes) {
      texts[part] = this.renderRoot.querySelector<HTMLInputElement>(`input[data-part="${part}"]`)?.value ?? '';
    }
    return texts;
  }

  #take(): void {
    this.#keep(this.#read(), false);
  }

  /** Leaving a box shows what is kept: a month by name as its number, a whole pasted date in three boxes. */
  #settle(): void {
    this.#keep(this.#read(), true);
  }

  #keep(texts: Texts, settle: boolean): void {
    const value = this.type.parse(this.join(texts), this.state.schema);
    this.#box.type(settle ? this.#split(plainText(value)) : texts, value, this.state);
    this.answer(value);
    if (settle) this.requestUpdate();
  }
}
