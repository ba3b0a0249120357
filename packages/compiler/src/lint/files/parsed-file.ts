import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JSONPath, Node, ParseError } from 'jsonc-parser';
import type { Json } from '@kinform/engine';
import type { Place } from './place.js';

/** Line and column, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A JSON file, read once, that knows where each of its members stands. The way there is only looked for when it is asked for. */
export class ParsedFile {
  /** Undefined where the file is not JSON. */
  readonly value: Json | undefined;
  #read: { tree: Node | undefined; faults: ParseError[] } | undefined;
  #lineStarts: number[] | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    this.value = readJson(text);
  }

  get isJson(): boolean {
    return this.value !== undefined;
  }

  /** What keeps it from being JSON, in the parser's words; empty where it is. */
  get faults(): { message: string; offset: number }[] {
    if (this.isJson) return [];
    return this.#reading.faults.map(({ error, offset }) => ({ message: printParseErrorCode(error), offset }));
  }

  /** The syntax tree, for rules that look at names and not at values. */
  get tree(): Node | undefined {
    return this.#reading.tree;
  }

  get #reading(): { tree: Node | undefined; faults: ParseError[] } {
    if (this.#read) return this.#read;
    const faults: ParseError[] = [];
    const tree = parseTree(this.text, faults, { disallowComments: true, allowTrailingComma: false });
    this.#read = { tree, faults };
    return this.#read;
  }

  /** The value at a path, or undefined. */
  at(path: JSONPath): Json | undefined {
    let here = this.value;
    for (const part of path) {
      if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
      here = (here as Record<string | number, Json>)[part];
    }
    return here;
  }

  /** Line and column of a place; where it does not exist, of the nearest member around it. */
  positionOf(place: Place): Position {
    if (!('path' in place)) return { line: place.line, column: place.column ?? 1 };
    const node = this.#nodeAt(place.path);
    if (!node) return { line: 1, column: 1 };
    const named = place.name && node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
    return this.position(named.offset + this.#offsetOfLine(named, place.textLine ?? 0));
  }

  /** Line and column of an offset. */
  position(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  #nodeAt(path: JSONPath): Node | undefined {
    const { tree } = this;
    for (let length = path.length; tree && length >= 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return node;
    }
    return undefined;
  }

  /** How far into a text, as it is written in JSON, its line with this number begins. */
  #offsetOfLine(node: Node, line: number): number {
    if (line === 0) return 0;
    const written = this.text.slice(node.offset, node.offset + node.length);
    const ends = [...written.matchAll(/\\(?:u000[aA]|.)/gu)].filter(([escape]) => /^\\(n|u000a)$/i.test(escape));
    const end = ends[line - 1];
    return end ? end.index + end[0].length : 0;
  }
}

function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
