import {
  FieldElement,
  buttonGroupStyles,
  buttonStyles,
  fieldStyles,
  heading,
  type ListRow,
  type QuestionElement,
} from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { levelAt } from '../heading-level.js';
import { focusQuestion, renderQuestions } from '../questions.control.js';
import { repeatingGroupStyles } from './repeating-group.styles.js';
import { rowNoun } from './row-name.js';

/**
 * `kin-repeating-group-field`: a fieldset for every row, named by it; add another, move, remove. After adding, focus is
 * in the new row; after removing, on the list's heading; after moving, still on the button (MoJ, Add another).
 */
export class RepeatingGroupFieldElement extends FieldElement {
  static override styles = [fieldStyles, buttonStyles, buttonGroupStyles, repeatingGroupStyles];

  override focusControl(pointer?: string): void {
    void this.#focus(pointer);
  }

  async #focus(pointer?: string): Promise<void> {
    const questions = this.renderRoot.querySelectorAll<QuestionElement>('kin-question');
    const inside = pointer !== undefined && pointer !== this.state.pointer;
    if (inside && (await focusQuestion(questions, pointer))) return;
    // What stands against the list itself is put right by adding a row.
    (this.renderRoot.querySelector<HTMLElement>('[data-add]') ?? this.#heading)?.focus();
  }

  get #heading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.kin-list__heading');
  }

  get #rows(): ListRow[] {
    return this.handle.rows(this.state.pointer);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state || !this.handle) return nothing;
    const rows = this.#rows;
    const { pointer, headingLevel, text } = this.state;
    const level = levelAt(pointer, headingLevel);
    return html`<fieldset class="govuk-fieldset kin-list" aria-describedby=${this.describedBy(this.partId('count'))}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        ${heading(level, 'govuk-fieldset__heading kin-list__heading', text.label, this.partId('heading'))}
      </legend>
      ${this.renderHint()}${this.renderFindings()}
      <p class="kin-list__count" id=${this.partId('count')}>${this.#countWords(rows.length)}</p>
      ${repeat(
        rows,
        (row, index) => row.id || index,
        (row, index) => this.#renderRow(row, index, rows.length),
      )}
      ${this.editable ? this.#renderAdd(rows.length) : nothing}
    </fieldset>`;
  }

  #renderRow(row: ListRow, index: number, count: number): TemplateResult {
    const { pointer, schema, headingLevel } = this.state;
    const at = `${pointer}/${index}`;
    return html`<fieldset class="govuk-fieldset kin-row" data-row=${index}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        ${heading(levelAt(at, headingLevel), 'govuk-fieldset__heading', row.name, this.partId(`row-${index}`))}
      </legend>
      ${renderQuestions(schema.items ?? {}, at, this.handle)}
      ${this.editable ? this.#renderButtons(row, index, count) : nothing}
    </fieldset>`;
  }

  #renderButtons(row: ListRow, index: number, count: number): TemplateResult {
    return html`<div class="govuk-button-group kin-row__buttons">
      ${index > 0 ? this.#button('move-row-up', row, 'up', () => this.#move(index, index - 1)) : nothing}
      ${index < count - 1 ? this.#button('move-row-down', row, 'down', () => this.#move(index, index + 1)) : nothing}
      ${this.#button('remove-row', row, 'remove', () => this.#remove(index))}
    </div>`;
  }

  #button(key: string, row: ListRow, action: string, act: () => void): TemplateResult {
    return html`<button type="button" class="govuk-button govuk-button--secondary" data-action=${action} @click=${act}>
      ${this.handle.word(key)}<span class="govuk-visually-hidden"> ${row.name}</span>
    </button>`;
  }

  #renderAdd(count: number): TemplateResult {
    const { schema, text } = this.state;
    const most = schema.maxItems ?? Infinity;
    if (count >= most) return html`<p class="govuk-hint">${this.handle.word('rows-full', { count: most })}</p>`;
    const noun = rowNoun(text, this.handle.word('row'));
    const words =
      count > 0 ? this.handle.word('add-another', { row: noun }) : this.handle.word('add-first', { row: this.#oneRow });
    return html`<button
      type="button"
      class="govuk-button govuk-button--secondary kin-list__add"
      data-add
      @click=${this.#add}
    >
      ${words}
    </button>`;
  }

  /** One row with its article, as the form words it: "a child". */
  get #oneRow(): string {
    return this.state.text.row?.one ?? this.handle.word('row');
  }

  #countWords(count: number): string {
    const { text } = this.state;
    const one = rowNoun(text, this.handle.word('row'));
    const rows = text.row?.other ?? this.handle.word('rows');
    const key = count === 0 ? 'rows-count-none' : count === 1 ? 'rows-count-one' : 'rows-count-other';
    return this.handle.word(key, { count, row: one, rows });
  }

  async #add(): Promise<void> {
    const added = this.handle.addRow(this.state.pointer);
    await this.#drawn();
    const questions = this.renderRoot.querySelectorAll<QuestionElement>('kin-question');
    const inside = [...questions].filter((question) => question.pointer.startsWith(`${added}/`));
    await focusQuestion(inside);
  }

  async #remove(index: number): Promise<void> {
    this.handle.removeRow(this.state.pointer, index);
    await this.#drawn();
    this.#heading?.focus();
  }

  async #move(from: number, to: number): Promise<void> {
    const { name } = this.#rows[from] ?? { name: '' };
    this.handle.moveRow(this.state.pointer, from, to);
    const count = this.#rows.length;
    this.handle.announce(this.handle.word('row-moved', { row: name, place: to + 1, count }));
    await this.#drawn();
    const row = this.renderRoot.querySelector(`[data-row="${to}"]`);
    const same = row?.querySelector<HTMLElement>(`[data-action="${to < from ? 'up' : 'down'}"]`);
    // A row that has come to the end of the list has lost that button.
    (same ?? row?.querySelector<HTMLElement>('button'))?.focus();
  }

  async #drawn(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
  }
}
