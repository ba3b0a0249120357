import type { BlockNode, BlockType, InlineNode } from '@kinform/documents';
import type { IBorderOptions, IParagraphOptions, Paragraph, Table } from 'docx';
import type { Colours } from './layout/colours.js';
import type { WordsInLanguage } from './words.js';

/** What a block becomes: the two things that a body or a cell of WordprocessingML may hold. */
export type Block = Paragraph | Table;

/** A bullet or number that waits for the first paragraph of its item. */
export interface Marker {
  reference: string;
  level: number;
  taken: boolean;
}

/** Border and shading of paragraphs; `side` is the border on the leading edge, left or right by language. */
export interface Frame extends Pick<IParagraphOptions, 'shading'> {
  side: IBorderOptions & { space: number };
  edge?: IBorderOptions;
}

/** Where a block stands: what it takes over from the nodes around it. Lengths are in twentieths of a point. */
export interface Place {
  lang: string;
  /** The room between the edges of page or cell. */
  width: number;
  /** How far the text stands in from the leading edge. */
  indent: number;
  /** How many lists are around it. */
  depth: number;
  /** The style of running text here, if not Normal. */
  style?: string;
  /** Border and shading of the notice or quote around it. */
  frame?: Frame;
  marker?: Marker;
  /** Set after a table: the first paragraph that takes it keeps its distance. */
  apart?: { taken: boolean };
  /** Keeps every paragraph with what follows it. */
  keepNext?: boolean;
}

/** What runs through the whole of one document while it is written: counters, and what the next paragraph must take up. */
export interface Writing {
  readonly words: WordsInLanguage;
  readonly colours: Colours;
  /** Writes blocks one after another where `place` says. */
  write(nodes: readonly BlockNode[], place: Place): Block[];
  /** The next number, from 1, of its kind; ids must differ inside a document and never depend on the one before. */
  next(kind: 'drawing' | 'control' | 'bookmark'): number;
  /** A numbering of its own for one ordered list, so that it starts at 1. */
  nextNumbering(): string;
  /** True from a page break until a paragraph has taken it. */
  pageBreakDue: boolean;
  /** The words of the latest heading; they name a table that has no caption. */
  heading: readonly InlineNode[];
}

/** Writes one type of node. */
export type Handler<Node extends BlockNode> = (node: Node, place: Place, writing: Writing) => Block[];

/** One handler for every type of block: a type without one does not compile. */
export type Handlers = { readonly [Type in BlockType]: Handler<Extract<BlockNode, { type: Type }>> };
