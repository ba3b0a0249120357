import { CrestError } from './crest-error.js';

/** An element of an XML file; text between elements is left out. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
}

const WELL_FORMED = 'Save the drawing again as plain SVG, or mend it by hand.';
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TAG = new RegExp(String.raw`^<(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>$`);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');
/** Comments, the XML declaration, tags, and anything else that begins like one; then text. */
const TOKEN = /<!--[\s\S]*?-->|<\?xml[^>]*\?>|<(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>|[^<]+|</g;

/**
 * Reads a small XML file: elements and attributes and nothing else. Entities, document types, processing instructions
 * and CDATA are refused, so that nothing in the file means anything but what it says. Throws a CrestError.
 */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token.startsWith('<!--') || token.startsWith('<?xml ') || !token.startsWith('<')) continue;
    if (token.startsWith('</')) close(token, open);
    else if (!begin(token, open)) {
      throw new CrestError(`It has “${source.slice(index, index + 24)}”, which begins no element.`, WELL_FORMED);
    }
  }
  const [first] = root.children;
  if (!first || open.length > 1 || root.children.length > 1) {
    throw new CrestError('It is not one whole XML element.', WELL_FORMED);
  }
  return first;
}

function begin(token: string, open: XmlElement[]): boolean {
  const [, name, written = '', empty] = TAG.exec(token) ?? [];
  if (name === undefined) return false;
  const element: XmlElement = { name, attributes: attributesOf(written), children: [] };
  open.at(-1)?.children.push(element);
  if (empty === '') open.push(element);
  return true;
}

function close(token: string, open: XmlElement[]): void {
  const ended = open.length > 1 ? open.pop() : undefined;
  if (token.slice(2, -1).trim() === ended?.name) return;
  throw new CrestError(`It has “${token.slice(0, 40)}”, which ends no element there.`, WELL_FORMED);
}

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    if (value.includes('&')) throw new CrestError(`Its ${name} has an entity (&…;).`, WELL_FORMED);
    if (attributes.has(name)) throw new CrestError(`It says ${name} twice in one element.`, WELL_FORMED);
    attributes.set(name, value.trim());
  }
  return attributes;
}
