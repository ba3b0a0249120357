import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { UiElement } from '@kinform/engine';
import type { FormHandle } from '../field/field-state.js';
import { isWithin } from '../form/pointer.js';
import { pointerOfScope } from '../form/sections.js';
import type { Section } from '../form/sections.js';
import type { QuestionElement } from '../question/question-element.js';
import { furnitureStyles } from '../styles/furniture-styles.js';
import { formText } from '../words/form-text.js';
import { heading } from './heading.js';

/** The questions of one section, in the order and groups of the UI schema. */
export class SectionElement extends LitElement {
  static override properties = {
    section: { attribute: false },
    handle: { attribute: false },
    locale: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [
    ...furnitureStyles,
    css`
      kin-question {
        display: block;
      }
      kin-question[hidden] {
        display: none;
      }
      .kin-group {
        margin-block: 40px 30px;
      }
      .kin-group:first-child {
        margin-block-start: 0;
      }
    `,
  ];

  declare section: Section | undefined;
  declare handle: FormHandle | undefined;
  declare locale: string;
  declare headingLevel: number;

  constructor() {
    super();
    this.locale = 'en-GB';
    this.headingLevel = 2;
  }

  /** Puts focus on the field that answers a pointer. False where this section does not show it. */
  async focusAnswer(path: string): Promise<boolean> {
    await this.updateComplete;
    const questions = [...this.renderRoot.querySelectorAll<QuestionElement>('kin-question')];
    const asking = questions.find((question) => isWithin(path, question.pointer));
    return asking ? asking.focusControl(path) : false;
  }

  override render(): unknown {
    const { section, handle } = this;
    if (!section || !handle) return nothing;
    return section.elements.map((element) => this.renderElement(element, handle));
  }

  private renderElement(element: UiElement, handle: FormHandle): unknown {
    if (element.type === 'Control' && element.scope) {
      return html`<kin-question .handle=${handle} .pointer=${pointerOfScope(element.scope)}></kin-question>`;
    }
    if (element.type === 'Label') return this.renderStatement(element, handle);
    const inner = (element.elements ?? []).map((one) => this.renderElement(one, handle));
    return element.type === 'Group' ? this.renderGroup(element, inner, handle) : inner;
  }

  private renderGroup({ name }: UiElement, inner: unknown, handle: FormHandle): TemplateResult {
    const words = name === undefined ? undefined : formText(handle.form, this.locale).sections[name];
    return html`<div class="kin-group">
      ${words ? heading(this.headingLevel, 'govuk-heading-m', words.title) : nothing}
      ${words?.hint ? html`<p class="govuk-body">${words.hint}</p>` : nothing}${inner}
    </div>`;
  }

  private renderStatement({ name }: UiElement, handle: FormHandle): TemplateResult | typeof nothing {
    const words = name === undefined ? undefined : formText(handle.form, this.locale).sections[name];
    if (!words) return nothing;
    const more = words.hint ? html`<p class="govuk-body">${words.hint}</p>` : nothing;
    return html`<p class="govuk-body">${words.title}</p>
      ${more}`;
  }
}
