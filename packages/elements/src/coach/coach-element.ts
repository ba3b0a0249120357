import { LitElement, html, nothing, svg } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormHandle } from '../field/field-state.js';
import { whenIdle } from '../form/when-idle.js';
import { coachStyles } from './coach-styles.js';
import type { CoachLine, CoachState, CoachView, TextCoach } from './coach-view.js';

/** Milliseconds without a key stroke after which a screen reader hears what has changed. */
const pause = 1500;

const marks: Record<CoachState, unknown> = {
  met: svg`<path d="M2 8.5 6 12.5 14 3.5" fill="none" stroke="currentColor" stroke-width="3" />`,
  look: svg`<path d="M8 2v7M8 11.5v3" fill="none" stroke="currentColor" stroke-width="3" />`,
  open: svg`<path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="3" />`,
};

/**
 * Beside an action or a child's voice: what makes it a good one, ticked or not, each with its reason, while somebody
 * types. Says nothing until there is something to judge, and never writes an answer. A screen reader hears what has
 * changed after a pause, politely. With a `handle` and the `pointer` of the text it follows the form by itself;
 * `view` shows one state of it.
 */
export class CoachElement extends LitElement {
  static override properties = {
    handle: { attribute: false },
    pointer: {},
    view: { attribute: false },
  };
  static override styles = coachStyles;

  declare handle: FormHandle | undefined;
  /** JSON Pointer of the text that is coached. */
  declare pointer: string | undefined;
  declare view: CoachView | undefined;

  #coach?: TextCoach;
  readonly #stops: (() => void)[] = [];
  #stopWaiting?: () => void;
  #speaking?: ReturnType<typeof setTimeout>;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('handle') || changed.has('pointer')) this.#follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, handle } = this;
    if (!view || !handle) return nothing;
    return html`<section class="kin-coach" aria-label=${view.title}>
      <p class="govuk-body-s kin-coach__title" aria-hidden="true">${view.title}</p>
      <ul role="list">
        ${repeat(
          view.lines,
          ({ word }) => word,
          (line) => this.#renderLine(line, handle),
        )}
      </ul>
      ${view.frame === undefined ? nothing : this.#renderFrame(view.frame, handle)}
    </section>`;
  }

  #renderLine({ letter, word, state, says }: CoachLine, handle: FormHandle): TemplateResult {
    return html`<li data-state=${state} data-letter=${letter ?? nothing}>
      <span class="kin-coach__mark" aria-hidden="true"><svg viewBox="0 0 16 16">${marks[state]}</svg></span>
      <p class="govuk-body-s kin-coach__says">
        <strong>${word}</strong><span class="govuk-visually-hidden">: ${handle.word(`coach-${state}`)}.</span>
        ${says.map((sentence) => html`<span>${sentence}</span>`)}
      </p>
    </li>`;
  }

  #renderFrame(frame: string, handle: FormHandle): TemplateResult {
    return html`<details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">${handle.word('coach-frame')}</span>
      </summary>
      <div class="govuk-details__text">${frame}</div>
    </details>`;
  }

  /** Hears of every answer that what it says depends on. */
  #follow(): void {
    this.#leave();
    const { handle, pointer } = this;
    if (!this.isConnected || !handle || pointer === undefined) return;
    const woken = (): void => {
      this.#stopWaiting ??= whenIdle(() => this.#look(true));
    };
    this.#coach = handle.coachOf(pointer);
    this.#stops.push(...(this.#coach?.reads ?? []).map((read) => handle.subscribe(read, woken)));
    this.#look(false);
  }

  #leave(): void {
    this.#stops.splice(0).forEach((stop) => stop());
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    clearTimeout(this.#speaking);
  }

  #look(aloud: boolean): void {
    this.#stopWaiting = undefined;
    const { handle } = this;
    if (!handle || !this.#coach) return;
    this.view = this.#coach.look();
    clearTimeout(this.#speaking);
    if (aloud) this.#speaking = setTimeout(() => this.#speak(handle), pause);
    else this.#said = this.#summary(handle);
  }

  /** Only where it has changed, and only in a sentence: the rest can be read at leisure. */
  #speak(handle: FormHandle): void {
    const summary = this.#summary(handle);
    if (summary !== '' && summary !== this.#said) handle.announce(summary);
    this.#said = summary;
  }

  #summary(handle: FormHandle): string {
    const { view } = this;
    if (!view) return '';
    const look = view.lines.filter(({ state }) => state === 'look').map(({ word }) => word);
    const met = view.lines.filter(({ state }) => state === 'met').length;
    const words = { title: view.title, met, of: view.lines.length, look: look.join(', ') };
    return handle.word(look.length > 0 ? 'coach-said-look' : 'coach-said', words);
  }
}
