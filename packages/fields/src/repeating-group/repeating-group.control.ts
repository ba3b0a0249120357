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
import { renderLegend } from '../legend.control.js';
import { focusQuestion, renderQuestions } from '../questions.control.js';
import { OpenRows, areCards, rowKey } from './open-rows.js';
import { repeatingGroupStyles } from './repeating-group.styles.js';
import { renderCard } from './row-card.control.js';
import { rowCardStyles } from './row-card.styles.js';
import { rowNoun } from './row-name.js';

/**
 * `kin-repeating-group-field`: a fieldset for every row, named by it, or where rows ask much a card that opens and
 * closes; add another, move, remove. After adding, focus is in the new row; after removing, on the list's heading; after
 * moving, still on the button (MoJ, Add another). A list of one row begins with it open, a longer one with all closed.
 */
export class RepeatingGroupFieldElement extends FieldElement {
  static override styles = [fieldStyles, buttonStyles, buttonGroupStyles, repeatingGroupStyles, rowCardStyles];

  /** Lists inside rows that are drawn for paper are to be drawn whole too. */
  static #printing = false;

  readonly #open = new OpenRows();
  #begun = false;
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  override async focusControl(pointer?: string): Promise<void> {
    const { index, inside } = this.#placeOf(pointer);
    if (index !== undefined) {
      if (this.#cards && this.editable) await this.#toggle(index, true);
      if (await focusQuestion(this.#questionsIn(index), inside ? pointer : undefined)) return;
    }
    // What stands against the list itself is put right by adding a row.
    const row = index === undefined ? null : this.renderRoot.querySelector<HTMLElement>(`[data-row="${index}"] button`);
    (row ?? this.renderRoot.querySelector<HTMLElement>('[data-add]') ?? this.#heading)?.focus();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const list = this.state?.schema.onePerRow?.list;
    // Which rows are still missing here depends on the rows there.
    if (list) this.#stop ??= this.handle.subscribe(list, () => this.requestUpdate());
    if (this.state && this.handle && !this.#begun) this.#begin();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state || !this.handle) return nothing;
    const rows = this.#rows;
    const look = 'govuk-fieldset__legend--m';
    return html`<fieldset class="govuk-fieldset kin-list" aria-describedby=${this.describedBy(this.partId('count'))}>
      ${renderLegend(this.state, look, this.partId('heading'))}${this.renderHint()}${this.renderFindings()}
      <p class="kin-list__count" id=${this.partId('count')} tabindex="-1">${this.#countWords(rows.length)}</p>
      ${this.#cards && this.editable && rows.length > 1 ? this.#renderOpenAll(rows) : nothing}
      ${repeat(
        rows,
        (row, index) => rowKey(row.id, index),
        (row, index) =>
          this.#cards ? this.#renderCard(row, index, rows.length) : this.#renderRow(row, index, rows.length),
      )}
      ${this.editable ? this.#renderAdd(rows.length) : nothing}
    </fieldset>`;
  }

  /** The row that a pointer names or lies in, and whether it goes further in. */
  #placeOf(pointer = ''): { index?: number; inside: boolean } {
    const list = `${this.state.pointer}/`;
    if (!pointer.startsWith(list)) return { inside: false };
    const [row, ...inside] = pointer.slice(list.length).split('/');
    return { index: Number(row), inside: inside.length > 0 };
  }

  #questionsIn(index: number): QuestionElement[] {
    return [...this.renderRoot.querySelectorAll<QuestionElement>(`[data-row="${index}"] kin-question`)];
  }

  /** What says where one is after a row has gone: the heading, or the number of rows where the page has the heading. */
  get #heading(): HTMLElement | null {
    const place = this.state.titled ? '.kin-list__count' : '.govuk-fieldset__heading';
    return this.renderRoot.querySelector<HTMLElement>(place);
  }

  get #cards(): boolean {
    return areCards(this.state.schema.items);
  }

  get #rows(): ListRow[] {
    return this.handle.rows(this.state.pointer);
  }

  #begin(): void {
    this.#begun = true;
    const [first, second] = this.#rows;
    if (first && !second) this.#open.open(rowKey(first.id, 0));
    if (RepeatingGroupFieldElement.#printing) this.#drawAll();
  }

  #drawAll(): void {
    this.#rows.forEach(({ id }, index) => this.#open.draw(rowKey(id, index)));
  }

  #beforePrint = (): void => {
    RepeatingGroupFieldElement.#printing = true;
    if (!this.state || !this.handle || !this.#cards) return;
    this.#drawAll();
    this.requestUpdate();
    // The browser takes its picture of the page right after this.
    this.drawNow();
  };

  #afterPrint = (): void => {
    RepeatingGroupFieldElement.#printing = false;
  };

  async #toggle(index: number, open: boolean): Promise<void> {
    const key = rowKey(this.#rows[index]?.id ?? '', index);
    if (open) this.#open.open(key);
    else this.#open.close(key);
    await this.#drawn();
  }

  #renderOpenAll(rows: ListRow[]): TemplateResult {
    const keys = rows.map(({ id }, index) => rowKey(id, index));
    const open = !keys.every((key) => this.#open.isOpen(key));
    const toggle = (): void => {
      for (const key of keys)
        if (open) this.#open.open(key);
        else this.#open.close(key);
      this.requestUpdate();
    };
    const { text } = this.state;
    return html`<button type="button" class="kin-cards__all" data-all @click=${toggle}>
      ${this.handle.word(open ? 'open-all' : 'close-all')}<span class="govuk-visually-hidden">
        ${text.row?.other ?? this.handle.word('rows')}</span
      >
    </button>`;
  }

  #renderCard(row: ListRow, index: number, count: number): TemplateResult {
    const { pointer, schema, headingLevel } = this.state;
    const at = `${pointer}/${index}`;
    const key = rowKey(row.id, index);
    const drawn = this.#open.isDrawn(key) || !this.editable;
    return renderCard(
      {
        row,
        index,
        pointer: at,
        id: this.partId(`row-${index}`),
        headingLevel: levelAt(at, headingLevel),
        open: this.#open.isOpen(key),
        editable: this.editable,
        questions: drawn ? renderQuestions(schema.items ?? {}, at, this.handle) : nothing,
        actions: this.#renderActions(row, index, count, 'kin-card__action'),
        toggle: (open) => void this.#toggle(index, open),
      },
      this.handle,
    );
  }

  #renderRow(row: ListRow, index: number, count: number): TemplateResult {
    const { pointer, schema, headingLevel } = this.state;
    const at = `${pointer}/${index}`;
    return html`<fieldset class="govuk-fieldset kin-row" data-row=${index}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        ${heading(levelAt(at, headingLevel), 'govuk-fieldset__heading', row.name, this.partId(`row-${index}`))}
      </legend>
      ${renderQuestions(schema.items ?? {}, at, this.handle)}
      ${
        this.editable
          ? html`<div class="govuk-button-group kin-row__buttons">
              ${this.#renderActions(row, index, count, 'govuk-button govuk-button--secondary')}
            </div>`
          : nothing
      }
    </fieldset>`;
  }

  #renderActions(row: ListRow, index: number, count: number, look: string): TemplateResult {
    const button = (key: string, action: string, act: () => Promise<void>): TemplateResult =>
      html`<button type="button" class=${look} data-action=${action} @click=${act}>
        ${this.handle.word(key)}<span class="govuk-visually-hidden"> ${row.name}</span>
      </button>`;
    return html`${index > 0 ? button('move-row-up', 'up', () => this.#move(index, index - 1)) : nothing}
    ${index < count - 1 ? button('move-row-down', 'down', () => this.#move(index, index + 1)) : nothing}
    ${button('remove-row', 'remove', () => this.#remove(index))}`;
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
    const index = this.#rows.length - 1;
    await this.#toggle(index, true);
    const inside = this.#questionsIn(index);
    // What the button has answered already need not be asked first.
    const open = inside.filter(({ pointer }) => pointer !== `${added}/${reference?.by ?? ''}`);
    await focusQuestion(open.length > 0 ? open : inside);
  }

  async #remove(index: number): Promise<void> {
    this.handle.removeRow(this.state.pointer, index);
    this.#open.follow((at) => (at === index ? undefined : at > index ? at - 1 : at));
    await this.#drawn();
    this.#heading?.focus();
  }

  async #move(from: number, to: number): Promise<void> {
    const rows = this.#rows;
    this.handle.moveRow(this.state.pointer, from, to);
    this.#open.follow((at) => (at === from ? to : at === to ? from : at));
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
