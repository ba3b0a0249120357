import { fieldStyles } from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { AnswerElement } from '../answer.control.js';
import { clearStyles } from '../clear.styles.js';
import { toBase64 } from '../file/base64.js';
import { fileAnswer } from '../file/file-answer.js';
import { blobOf } from '../file/redrawn-picture.js';
import { showPicture } from '../file/show-picture.js';
import { drawingField } from './drawing.field.js';
import { drawingStyles } from './drawing.styles.js';

/** Pixels of the kept drawing; it is shown smaller where there is less room. */
const WIDTH = 480;
const HEIGHT = 160;

/** `kin-drawing-field`: draws with a pen, finger or mouse, and says that a typed name does as well. */
export class DrawingFieldElement extends AnswerElement {
  static override styles = [fieldStyles, clearStyles, drawingStyles];

  protected override readonly type = drawingField;
  #shown = '';

  override focusControl(): void {
    this.#canvas?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state || !this.handle) return nothing;
    const drawing = fileAnswer(this.state.value);
    if (this.editable) return this.renderControl();
    return html`${this.renderAnswer(this.answerInWords())}${drawing ? this.#renderCanvas(this.answerInWords()) : nothing}`;
  }

  protected override renderControl(): TemplateResult {
    const drawing = fileAnswer(this.state.value);
    const words = drawing ? this.answerInWords() : this.handle.word('drawing-empty');
    return this.renderFieldset(html`
      <p class="govuk-hint">${this.handle.word('drawing-hint')}</p>
      ${this.#renderCanvas(words)}
      ${
        drawing
          ? html`<button type="button" class="kin-clear" @click=${this.#clear}>
              ${this.handle.word('drawing-clear')}
            </button>`
          : nothing
      }
    `);
  }

  protected override updated(): void {
    const drawing = fileAnswer(this.state?.value);
    const canvas = this.#canvas;
    if (!canvas || (drawing?.base64 ?? '') === this.#shown) return;
    this.#shown = drawing?.base64 ?? '';
    canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
    if (drawing) showPicture(drawing, canvas, WIDTH).catch(() => undefined);
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  #renderCanvas(words: string): TemplateResult {
    return html`<canvas
      class="kin-drawing"
      id=${this.controlId}
      width=${WIDTH}
      height=${HEIGHT}
      role="img"
      tabindex="-1"
      aria-label=${words}
      @pointerdown=${this.#start}
      @pointermove=${this.#draw}
      @pointerup=${this.#keep}
      @pointercancel=${this.#keep}
    ></canvas>`;
  }

  /** Where the pen is, in the drawing's own pixels. */
  #at(event: PointerEvent, canvas: HTMLCanvasElement): [x: number, y: number] {
    const box = canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / box.width) * canvas.width,
      ((event.clientY - box.top) / box.height) * canvas.height,
    ];
  }

  #start(event: PointerEvent): void {
    const canvas = event.target as HTMLCanvasElement;
    const pen = this.editable ? canvas.getContext('2d') : null;
    if (!pen) return;
    canvas.setPointerCapture(event.pointerId);
    // Black whatever the page's colours: it is kept for paper.
    Object.assign(pen, { lineWidth: 3, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000000' });
    pen.beginPath();
    pen.moveTo(...this.#at(event, canvas));
    pen.lineTo(...this.#at(event, canvas));
    pen.stroke();
  }

  #draw(event: PointerEvent): void {
    const canvas = event.target as HTMLCanvasElement;
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    const pen = canvas.getContext('2d');
    pen?.lineTo(...this.#at(event, canvas));
    pen?.stroke();
  }

  async #keep(event: PointerEvent): Promise<void> {
    const canvas = event.target as HTMLCanvasElement;
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    canvas.releasePointerCapture(event.pointerId);
    const bytes = new Uint8Array(await (await blobOf(canvas, 'image/png')).arrayBuffer());
    const base64 = toBase64(bytes);
    // It stands on the canvas already: showing it again would wipe strokes that are still being made.
    this.#shown = base64;
    const alt = this.handle.word('drawing-kept');
    this.answer({ name: 'drawing.png', mediaType: 'image/png', size: bytes.length, base64, alt });
  }

  async #clear(): Promise<void> {
    this.answer(undefined);
    this.handle.announce(this.handle.word('drawing-cleared'));
    await this.updateComplete;
    this.focusControl();
  }
}
