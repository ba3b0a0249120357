import {
  FieldElement,
  buttonGroupStyles,
  buttonStyles,
  fieldStyles,
  heading,
  type ListRow,
  type QuestionElement,
} from '@kinform/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { levelAt } from '../heading-level.js';
import { rowsOf } from '../nested-answer.js';
import { focusQuestion, renderQuestions } from '../questions.control.js';
import { repeatingGroupStyles } from './repeating-group.styles.js';
import { rowNoun } from './row-name.js';

/**
 * `kin-repeating-group-field`: a fieldset for every row, named by it; add another, move, remove. After adding, focus is
 * in the new row; after removing, on the list's heading; after moving, still on the button (MoJ, Add another).
 */
export class RepeatingGroupFieldElement extends FieldElement {
  static override styles = [fieldStyles, buttonStyles, buttonGroupStyles, repeatingGroupStyles];

  #stop?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  override focusControl(pointer?: string): void {
    void this.#focus(pointer);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const list = this.state?.schema.onePerRow?.list;
    // Which rows are still missing here depends on the rows there.
    if (list) this.#stop ??= this.handle.subscribe(list, () => this.requestUpdate());
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state || !this.handle) return nothing;
    const rows = this.#rows;
    const { pointer, headingLevel, text } = this.state;
    return html`<fieldset class="govuk-fieldset kin-list" aria-describedby=${this.describedBy(this.partId('count'))}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        ${heading(levelAt(pointer, headingLevel), 'govuk-fieldset__heading kin-list__heading', text.label, this.partId('heading'))}
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

  #renderRow(row: ListRow, index: number, count: number): TemplateResult {
    const { pointer, schema, headingLevel } = this.state;
    const at = `${pointer}/${index}`;
    return html`<fieldset class="govuk-fieldset kin-row" data-row=${index}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
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
    const { schema } = this.state;
    const most = schema.maxItems ?? Infinity;
    if (count >= most) return html`<p class="govuk-hint">${this.handle.word('rows-full', { count: most })}</p>`;
    if (schema.onePerRow) return this.#renderAddFor(schema.onePerRow);
    const words =
      count > 0
        ? this.handle.word('add-another', { row: this.#noun })
        : this.handle.word('add-first', { row: this.state.text.row?.one ?? this.handle.word('row') });
    return this.#renderAddButton(words, () => this.#add());
  }

  /** Where every row of another list has one row here, each that is missing has its own button; a second is not offered. */
  #renderAddFor({ list, by }: { list: string; by: string }): TemplateResult {
    const covered = new Set(rowsOf(this.state.value).map((row) => row[by]));
    const missing = this.handle.rows(list).filter(({ id }) => !covered.has(id));
    return html`<div class="govuk-button-group">
      ${missing.map(({ id, name }) =>
        this.#renderAddButton(this.handle.word('add-row-for', { row: this.#noun, name }), () => this.#add({ by, id })),
      )}
    </div>`;
  }

  #renderAddButton(words: string, add: () => void): TemplateResult {
    return html`<button type="button" class="govuk-button govuk-button--secondary kin-list__add" data-add @click=${add}>
      ${words}
    </button>`;
  }

  get #noun(): string {
    return rowNoun(this.state.text, this.handle.word('row'));
  }

  #countWords(count: number): string {
    const rows = this.state.text.row?.other ?? this.handle.word('rows');
    const key = count === 0 ? 'rows-count-none' : count === 1 ? 'rows-count-one' : 'rows-count-other';
    return this.handle.word(key, { count, row: this.#noun, rows });
  }

  async #add(reference?: { by: string; id: string }): Promise<void> {
    const added = this.handle.addRow(this.state.pointer);
    if (reference) this.handle.write(`${added}/${reference.by}`, reference.id);
    await this.#drawn();
    const questions = [...this.renderRoot.querySelectorAll<QuestionElement>('kin-question')];
    const inside = questions.filter(({ pointer }) => pointer.startsWith(`${added}/`));
    // What the button has answered already need not be asked first.
    const open = inside.filter(({ pointer }) => pointer !== `${added}/${reference?.by ?? ''}`);
    await focusQuestion(open.length > 0 ? open : inside);
  }

  async #remove(index: number): Promise<void> {
    this.handle.removeRow(this.state.pointer, index);
    await this.#drawn();
    this.#heading?.focus();
  }

  async #move(from: number, to: number): Promise<void> {
    const rows = this.#rows;
    this.handle.moveRow(this.state.pointer, from, to);
    const words = { row: rows[from]?.name ?? '', place: to + 1, count: rows.length };
    this.handle.announce(this.handle.word('row-moved', words));
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
