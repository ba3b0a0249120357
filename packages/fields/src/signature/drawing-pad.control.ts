import { fieldStyles, type FormHandle } from '@kinform/elements';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { clearStyles } from '../clear.styles.js';
import { toBase64 } from '../file/base64.js';
import { fileAnswer } from '../file/file-answer.js';
import { blobOf } from '../file/redrawn-picture.js';
import { showPicture } from '../file/show-picture.js';
import { drawingPadStyles } from './drawing-pad.styles.js';

/** Pixels of the kept drawing; the pad is shown smaller where there is less room. */
const WIDTH = 480;
const HEIGHT = 160;

/** `kin-drawing-pad`: draws one signature with a pen, finger or mouse and keeps it as a PNG inside the answer. */
export class DrawingPadElement extends LitElement {
  static override properties = {
    handle: { attribute: false },
    pointer: { attribute: false },
    name: { attribute: false },
    editable: { attribute: false },
  };
  static override styles = [fieldStyles, clearStyles, drawingPadStyles];

  declare handle: FormHandle;
  /** Where the drawing is kept. */
  declare pointer: string;
  /** Who signs. */
  declare name: string;
  declare editable: boolean;
  #shown = '';
  #stop?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override render(): TemplateResult {
    this.#stop ??= this.handle.subscribe(this.pointer, () => this.requestUpdate());
    const kept = fileAnswer(this.handle.read(this.pointer));
    return html`<div class="govuk-form-group">
      <p class="govuk-label govuk-label--s" id="area">${this.handle.word('drawing-area')}</p>
      ${this.editable ? html`<p class="govuk-hint" id="hint">${this.handle.word('drawing-hint')}</p>` : nothing}
      <canvas
        class="kin-pad"
        width=${WIDTH}
        height=${HEIGHT}
        role="img"
        aria-label=${kept?.alt ?? this.handle.word('drawing-area')}
        @pointerdown=${this.#start}
        @pointermove=${this.#draw}
        @pointerup=${this.#keep}
        @pointercancel=${this.#keep}
      ></canvas>
      ${
        kept && this.editable
          ? html`<p class="kin-answer">${this.handle.word('drawing-kept')}</p>
              <button type="button" class="kin-clear" @click=${this.#clear}>
                ${this.handle.word('drawing-clear')}
              </button>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    const kept = fileAnswer(this.handle.read(this.pointer));
    if (!kept) return this.#wipe();
    if (kept.base64 === this.#shown) return;
    this.#shown = kept.base64;
    void showPicture(kept, this.#canvas, WIDTH);
  }

  get #canvas(): HTMLCanvasElement {
    return this.renderRoot.querySelector('canvas') as HTMLCanvasElement;
  }

  #wipe(): void {
    if (this.#shown === '') return;
    this.#shown = '';
    this.#canvas.getContext('2d')?.clearRect(0, 0, WIDTH, HEIGHT);
  }

  /** Where the pen is, in the drawing's own pixels. */
  #at(event: PointerEvent): [x: number, y: number] {
    const box = this.#canvas.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT];
  }

  #start(event: PointerEvent): void {
    const pen = this.editable ? this.#canvas.getContext('2d') : null;
    if (!pen) return;
    this.#canvas.setPointerCapture(event.pointerId);
    // Black whatever the page's colours: it is kept for paper.
    Object.assign(pen, { lineWidth: 3, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000000' });
    pen.beginPath();
    pen.moveTo(...this.#at(event));
    pen.lineTo(...this.#at(event));
    pen.stroke();
  }

  #draw(event: PointerEvent): void {
    if (!this.#canvas.hasPointerCapture(event.pointerId)) return;
    const pen = this.#canvas.getContext('2d');
    pen?.lineTo(...this.#at(event));
    pen?.stroke();
  }

  async #keep(event: PointerEvent): Promise<void> {
    if (!this.editable || !this.#canvas.hasPointerCapture(event.pointerId)) return;
    this.#canvas.releasePointerCapture(event.pointerId);
    const bytes = new Uint8Array(await (await blobOf(this.#canvas, 'image/png')).arrayBuffer());
    const base64 = toBase64(bytes);
    const name = this.name || this.handle.word('drawing-nobody');
    const alt = this.handle.word('drawing-name', { name });
    // Drawn already: showing it again would blur the strokes that are still being made.
    this.#shown = base64;
    this.handle.write(this.pointer, { name: 'signature.png', mediaType: 'image/png', size: bytes.length, base64, alt });
    this.requestUpdate();
  }

  #clear(): void {
    this.handle.write(this.pointer, undefined);
    this.handle.announce(this.handle.word('drawing-cleared'));
    this.requestUpdate();
  }
}
