import type { FormSchema } from '@kinform/engine';
import { html, type TemplateResult } from 'lit';
import { GroupFieldElement } from '../group/group.control.js';
import { objectOf } from '../nested-answer.js';
import { plainText } from '../printed-text.js';
import { renderQuestions } from '../questions.control.js';

/** Name of the property that holds a drawn signature, where the schema has one. */
const DRAWING = 'drawing';

/**
 * `kin-signature-field`: the questions of a signature. A typed name is always enough (WCAG 2.1.1, 2.5.7); where the schema
 * keeps a drawing and the person chose to draw, a drawing area stands beside them.
 */
export class SignatureFieldElement extends GroupFieldElement {
  #stop?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override renderParts(schema: FormSchema, pointer: string): unknown {
    const { [DRAWING]: drawing, ...others } = schema.properties ?? {};
    if (!drawing) return renderQuestions(schema, pointer, this.handle);
    this.#stop ??= this.handle.subscribe(`${pointer}/method`, () => this.requestUpdate());
    const draws = objectOf(this.handle.read(pointer))['method'] === 'drawn';
    const questions = renderQuestions({ ...schema, properties: others }, pointer, this.handle);
    return html`${questions}${draws ? this.#renderPad(pointer) : ''}`;
  }

  #renderPad(pointer: string): TemplateResult {
    const { signatoryName } = objectOf(this.handle.read(pointer));
    return html`<kin-drawing-pad
      .handle=${this.handle}
      .pointer=${`${pointer}/${DRAWING}`}
      .name=${plainText(signatoryName)}
      .editable=${this.editable}
    ></kin-drawing-pad>`;
  }
}
