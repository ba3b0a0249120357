import type { DrawnCrest } from '@kinform/documents';
import type { PDFRef } from 'pdf-lib';
import type { Element } from '../structure/element.js';
import type { Part } from '../text/shaper.js';
import type { Colour } from '../text/style.js';
import { drawingOperators } from './drawing.js';
import { PAGE_HEIGHT } from './geometry.js';
import { decimal } from './number.js';
import { rgb } from './palette.js';

/** Something to click on a page: a link or the widget of a signature field; its rectangle is in PDF's own axes. */
export interface Annotation {
  ref: PDFRef;
  element: Element;
}

type ArtifactKind = 'Layout' | 'Header' | 'Footer' | 'Watermark' | 'Repeat';

const artifactProperties: Record<ArtifactKind, string> = {
  Layout: '<</Type/Layout>>',
  Header: '<</Type/Pagination/Subtype/Header>>',
  Footer: '<</Type/Pagination/Subtype/Footer>>',
  Watermark: '<</Type/Pagination/Subtype/Watermark>>',
  Repeat: '<</Type/Pagination>>',
};

/**
 * One page as it is drawn. Places are points from the page's top left corner, y downwards. Everything drawn is either
 * marked as content of an element or as an artifact (ISO 14289-1, 7.1); shapes lie beneath all text.
 */
export class Canvas {
  /** The element that each marked content sequence belongs to, by MCID. */
  readonly marks: Element[] = [];
  readonly annotations: Annotation[] = [];
  private readonly shapes: string[] = [];
  private readonly signs: string[] = [];
  private readonly texts: string[] = [];
  private open: Element | ArtifactKind | undefined;
  private artifact: ArtifactKind | undefined;
  private font = '';
  private colour = '';

  constructor(readonly ref: PDFRef) {}

  /** Whether what is drawn now is an artifact, so that nothing of it belongs to the structure. */
  get drawsArtifact(): boolean {
    return this.artifact !== undefined;
  }

  /** Draws what follows inside `draw` as an artifact of this kind. */
  asArtifact(kind: ArtifactKind, draw: () => void): void {
    const before = this.artifact;
    this.artifact = kind;
    draw();
    this.artifact = before;
  }

  /** Draws parts of text one after the other from x on the base line y. */
  text(element: Element, x: number, y: number, parts: readonly Part[], size: number, colour: Colour): void {
    this.mark(this.artifact ?? element);
    this.setColour(colour);
    const place = `${decimal(x)} ${decimal(PAGE_HEIGHT - y)} Td`;
    const shown = joined(parts)
      .map((part) => this.part(part, size))
      .join('');
    this.texts.push(`BT ${place}\n${shown}ET`);
  }

  /** Draws text turned by an angle, in degrees against the clock, as an artifact beneath everything else. */
  turnedText(x: number, y: number, angle: number, parts: readonly Part[], size: number, colour: Colour): void {
    const cos = Math.cos((angle * Math.PI) / 180).toFixed(4);
    const sin = Math.sin((angle * Math.PI) / 180).toFixed(4);
    let ops = `/Artifact ${artifactProperties.Watermark} BDC\n${rgb(colour)} rg\nBT\n`;
    ops += `${cos} ${sin} -${sin} ${cos} ${decimal(x)} ${decimal(PAGE_HEIGHT - y)} Tm\n`;
    for (const part of parts) {
      ops += `/${part.use.name} ${decimal(size)} Tf\n`;
      ops += part.segments.map((segment) => `[${segment.array}]TJ\n`).join('');
    }
    this.shapes.unshift(`${ops}ET\nEMC`);
  }

  /** Fills a rectangle beneath the text, as an artifact. */
  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    const box = [x, PAGE_HEIGHT - y - height, width, height].map(decimal).join(' ');
    this.shape(`${rgb(colour)} rg ${box} re f`);
  }

  /** Rules the outline of a rectangle beneath the text, as an artifact. */
  outline(x: number, y: number, width: number, height: number, colour: Colour, weight = 0.75): void {
    const box = [x, PAGE_HEIGHT - y - height, width, height].map(decimal).join(' ');
    this.shape(`${rgb(colour)} RG ${decimal(weight)} w ${box} re S`);
  }

  /** Rules a level line above other shapes and beneath the text, as an artifact. */
  line(x: number, y: number, width: number, colour: Colour, weight = 0.5): void {
    const box = [x, PAGE_HEIGHT - y - weight / 2, width, weight].map(decimal).join(' ');
    this.signs.push(artifact(`${rgb(colour)} rg ${box} re f`));
  }

  /** Fills a disc above other shapes and beneath the text, as an artifact. */
  disc(x: number, y: number, radius: number, colour: Colour): void {
    const [left, right, bend] = [x - radius, x + radius, radius * 1.3333];
    const [level, above, below] = [PAGE_HEIGHT - y, PAGE_HEIGHT - y + bend, PAGE_HEIGHT - y - bend];
    const half = (from: number, to: number, by: number): string =>
      [from, by, to, by, to, level].map(decimal).join(' ') + ' c';
    const path = `${decimal(left)} ${decimal(level)} m ${half(left, right, above)} ${half(right, left, below)} f`;
    this.signs.push(artifact(`${rgb(colour)} rg ${path}`));
  }

  /** Draws a drawing above other shapes and beneath the text, as an artifact; `scale` is points to one of its units. */
  drawing(drawing: DrawnCrest, x: number, y: number, scale: number): void {
    this.signs.push(artifact(drawingOperators(drawing, x, y, scale)));
  }

  /** Draws an image as content of its element. */
  image(element: Element, name: string, x: number, y: number, width: number, height: number): void {
    this.mark(this.artifact ?? element);
    const matrix = [width, 0, 0, height, x, PAGE_HEIGHT - y - height].map(decimal).join(' ');
    this.texts.push(`q ${matrix} cm /${name} Do Q`);
  }

  /** The page's content stream, as text. */
  content(): string {
    this.close();
    return [...this.shapes, ...this.signs, ...this.texts].join('\n');
  }

  private part(part: Part, size: number): string {
    const font = `/${part.use.name} ${decimal(size)} Tf\n`;
    const select = font === this.font ? '' : font;
    this.font = font;
    const shown = part.segments.map(({ rise, array }) =>
      rise === 0 ? `[${array}]TJ\n` : `${decimal((rise * size) / 1000)} Ts[${array}]TJ 0 Ts\n`,
    );
    return select + shown.join('');
  }

  private shape(operators: string): void {
    this.shapes.push(artifact(operators));
  }

  private setColour(colour: Colour): void {
    const wanted = `${rgb(colour)} rg`;
    if (wanted === this.colour) return;
    this.colour = wanted;
    this.texts.push(wanted);
  }

  private mark(owner: Element | ArtifactKind): void {
    if (owner === this.open) return;
    this.close();
    this.open = owner;
    if (typeof owner === 'string') {
      this.texts.push(`/Artifact ${artifactProperties[owner]} BDC`);
      return;
    }
    const mcid = this.marks.push(owner) - 1;
    owner.append({ kind: 'content', page: this.ref, mcid });
    const { actualText } = owner.properties;
    // The text stands here as well as in the structure, because many programs read only one of the two.
    const actual = actualText === undefined ? '' : `/ActualText<${utf16(actualText)}>`;
    this.texts.push(`/${owner.type} <</MCID ${mcid}${actual}>> BDC`);
  }

  private close(): void {
    if (this.open !== undefined) this.texts.push('EMC');
    this.open = undefined;
  }
}

/** Neighbouring parts of one font shown as one, so that a line is seldom more than one operator. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && isPlain(last) && isPlain(part) && last.use === part.use) {
      const array = `${last.segments[0]?.array}${part.segments[0]?.array}`.replace('><', '');
      all[all.length - 1] = { ...last, width: last.width + part.width, segments: [{ rise: 0, array }] };
    } else all.push(part);
  }
  return all;
}

const isPlain = (part: Part): boolean => part.segments.length === 1 && part.segments[0]?.rise === 0;

const artifact = (operators: string): string => `/Artifact ${artifactProperties.Layout} BDC ${operators} EMC`;

function utf16(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  }
  return hex;
}
