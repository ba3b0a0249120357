import type { PDFRef } from 'pdf-lib';

/** The standard structure types that the writer makes (ISO 32000-1, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'BlockQuote'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'Form';

/** Marked content on a page (ISO 32000-1, 14.7.4.2). */
export interface MarkedContent {
  kind: 'content';
  page: PDFRef;
  mcid: number;
}

/** An annotation as part of the structure (ISO 32000-1, 14.7.4.3). */
export interface ObjectReference {
  kind: 'object';
  page: PDFRef;
  object: PDFRef;
}

/** Attributes of layout, lists and tables that the writer sets (ISO 32000-1, 14.8.5). */
export type Attributes =
  | { O: 'Table'; Scope: 'Row' | 'Column' }
  | { O: 'List'; ListNumbering: 'Disc' | 'Decimal' }
  | { O: 'Layout'; Placement: 'Block'; BBox: [number, number, number, number] };

/** What an element may say of itself beside its type. */
export interface ElementProperties {
  lang?: string;
  alt?: string;
  /** The text in full, where glyphs do not spell it (ISO 32000-1, 14.9.4). */
  actualText?: string;
  attributes?: Attributes;
}

/** One element of the structure tree: what a thing is, and where its content lies. */
export class Element {
  readonly kids: (Element | MarkedContent | ObjectReference)[] = [];
  private attached = false;
  attributes?: Attributes;

  constructor(
    readonly type: StructureType,
    private readonly parent: Element | undefined,
    readonly properties: ElementProperties = {},
  ) {
    if (properties.attributes) this.attributes = properties.attributes;
  }

  /** Makes an element inside this one, in its place at once. */
  child(type: StructureType, properties: ElementProperties = {}): Element {
    const element = new Element(type, this, properties);
    element.attach();
    return element;
  }

  /** Makes an element that takes its place inside this one when its first content is drawn. */
  inlineChild(type: StructureType, properties: ElementProperties = {}): Element {
    return new Element(type, this, properties);
  }

  /** Adds marked content or an annotation, in reading order. */
  append(kid: MarkedContent | ObjectReference): void {
    this.attach();
    this.kids.push(kid);
  }

  private attach(): void {
    if (this.attached) return;
    this.attached = true;
    this.parent?.attach();
    this.parent?.kids.push(this);
  }
}
