import { checkAttribute, checkPlace, checkRequired, ruleOf } from './check-markup.js';
import { decodeText } from './decode-text.js';
import { MarkupError } from './markup-error.js';

/** Words between tags. */
export interface MarkupText {
  kind: 'text';
  value: string;
  offset: number;
}

/** One element of the subset with what it holds. */
export interface MarkupElement {
  kind: 'element';
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: MarkupNode[];
  offset: number;
}

export type MarkupNode = MarkupText | MarkupElement;

const TEXT = /[^<]+/uy;
const OPEN = /<([a-z][a-z0-9-]*)/uy;
const ATTRIBUTE = /\s+([a-z][a-z-]*)="([^"<]*)"/uy;
const OPEN_END = /\s*(\/?)>/uy;
const CLOSE = /<\/([a-z][a-z0-9-]*)>/uy;

/** Elements nested deeper than this are a mistake, and would cost the stack. */
const MAX_DEPTH = 32;

class Scanner {
  offset = 0;

  constructor(readonly source: string) {}

  get ended(): boolean {
    return this.offset >= this.source.length;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.source);
    if (found) this.offset = pattern.lastIndex;
    return found;
  }

  refuse(message: string): never {
    throw new MarkupError(message, this.offset);
  }
}

function readAttributes(scanner: Scanner, name: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let start = scanner.offset;
  for (let found = scanner.take(ATTRIBUTE); found; found = scanner.take(ATTRIBUTE)) {
    const [, attribute = '', raw = ''] = found;
    if (attributes.has(attribute)) throw new MarkupError(`<${name}> has ${attribute} twice`, start);
    const value = decodeText(raw, start);
    checkAttribute(name, attribute, value, start);
    attributes.set(attribute, value);
    start = scanner.offset;
  }
  return attributes;
}

function readElement(scanner: Scanner, depth: number, parent: string | undefined): MarkupElement {
  const offset = scanner.offset;
  const name = scanner.take(OPEN)?.[1];
  if (name === undefined) {
    return scanner.refuse('Only tags of the subset may follow "<"; comments, declarations and capitals may not');
  }
  checkPlace(name, parent, offset);
  const attributes = readAttributes(scanner, name);
  checkRequired(name, attributes, offset);
  const end = scanner.take(OPEN_END);
  if (!end) scanner.refuse(`<${name}> is not well written: write each attribute as name="value"`);
  const selfClosed = end?.[1] === '/';
  if (selfClosed && ruleOf(name, offset).holds.length > 0) {
    throw new MarkupError(`<${name}/> cannot be empty: close it with </${name}>`, offset);
  }
  const children = selfClosed ? [] : readNodes(scanner, depth + 1, name, offset);
  return { kind: 'element', name, attributes, children, offset };
}

function readClose(scanner: Scanner, parent: string | undefined): boolean {
  const offset = scanner.offset;
  const name = scanner.take(CLOSE)?.[1];
  if (name === undefined) return false;
  if (parent === undefined) throw new MarkupError(`</${name}> closes nothing`, offset);
  if (name !== parent) throw new MarkupError(`</${name}> closes <${parent}>: each tag must close itself`, offset);
  return true;
}

function readText(scanner: Scanner, parent: string | undefined): MarkupText | undefined {
  const offset = scanner.offset;
  const raw = scanner.take(TEXT)?.[0];
  if (raw === undefined) return undefined;
  const value = decodeText(raw, offset);
  if (value.trim() !== '') checkPlace('text', parent, offset);
  return { kind: 'text', value, offset };
}

function readNodes(scanner: Scanner, depth: number, parent: string | undefined, opened: number): MarkupNode[] {
  if (depth > MAX_DEPTH) throw new MarkupError(`Nested deeper than ${MAX_DEPTH} elements`, opened);
  const nodes: MarkupNode[] = [];
  while (!scanner.ended) {
    const text = readText(scanner, parent);
    if (text) {
      nodes.push(text);
      continue;
    }
    if (readClose(scanner, parent)) return nodes;
    nodes.push(readElement(scanner, depth, parent));
  }
  if (parent !== undefined) throw new MarkupError(`<${parent}> is never closed`, opened);
  return nodes;
}

/**
 * Reads the strict HTML subset: every tag known, closed by itself and in its place; every attribute known, quoted and
 * well formed. Nothing is implied, mended or skipped. Throws MarkupError with the reason and the place.
 */
export function parseMarkup(source: string): MarkupNode[] {
  return readNodes(new Scanner(source), 0, undefined, 0);
}
