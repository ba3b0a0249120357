import { heading, type FormHandle, type ListRow } from '@kinform/elements';
import { isAnswered } from '@kinform/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { objectOf } from '../nested-answer.js';

/** Everything that one row's card shows, and what it asks for when it is pressed. */
export interface RowCard {
  row: ListRow;
  index: number;
  /** JSON Pointer of the row. */
  pointer: string;
  /** Base of the ids inside. */
  id: string;
  headingLevel: number;
  open: boolean;
  /** Whether it can be closed and changed; a card that is only read is always open. */
  editable: boolean;
  /** The row's questions; nothing until it first opens. */
  questions: unknown;
  /** Buttons that remove or move the row. */
  actions: unknown;
  toggle(open: boolean): void;
}

/**
 * One row as a card: a heading that is a button, how far the row has come in words, and its questions. What is closed
 * can still be found by the browser's search, which opens it.
 */
export function renderCard(card: RowCard, handle: FormHandle): TemplateResult {
  const { index, id, open, editable, headingLevel, questions, actions } = card;
  const { problems } = handle.progress(card.pointer);
  return html`<div
    class="kin-card ${problems > 0 && editable ? 'kin-card--wrong' : ''}"
    role="group"
    aria-labelledby="${id}-name"
    data-row=${index}
  >
    <div class="kin-card__head">
      ${heading(headingLevel, 'kin-card__heading', editable ? renderToggle(card, handle) : renderName(card), id)}
      ${editable ? html`<div class="kin-card__actions">${actions}</div>` : nothing}
    </div>
    <div
      class="kin-card__body"
      id="${id}-body"
      hidden=${open || !editable ? nothing : 'until-found'}
      @beforematch=${() => card.toggle(true)}
    >
      <div class="kin-card__questions">${questions}</div>
    </div>
  </div>`;
}

/** The name; `after` is heard between it and what follows, and is no part of the card's own name. */
function renderName({ id, row }: RowCard, after: unknown = nothing): TemplateResult {
  return html`<span class="kin-card__name"><span id="${id}-name">${row.name}</span>${after}</span>`;
}

function renderToggle(card: RowCard, handle: FormHandle): TemplateResult {
  return html`<button
    type="button"
    class="kin-card__toggle"
    aria-expanded=${card.open ? 'true' : 'false'}
    aria-controls="${card.id}-body"
    data-toggle
    @click=${() => card.toggle(!card.open)}
  >
    ${renderName(card, html`<span class="govuk-visually-hidden">,</span>`)}
    <span class="kin-card__state">${rowState(card.pointer, handle)}</span>
  </button>`;
}

/** How far a row has come, in words: what is wrong first, then what is missing. */
export function rowState(pointer: string, handle: FormHandle): string {
  const { problems, toAnswer } = handle.progress(pointer);
  if (problems > 0) return handle.word(problems === 1 ? 'row-problem-one' : 'row-problem-other', { count: problems });
  if (toAnswer > 0) return handle.word(toAnswer === 1 ? 'row-missing-one' : 'row-missing-other', { count: toAnswer });
  const answers = Object.entries(objectOf(handle.read(pointer))).filter(([name]) => name !== 'id');
  return handle.word(answers.some(([, value]) => isAnswered(value)) ? 'completed' : 'not-started');
}
