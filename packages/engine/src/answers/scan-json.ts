/** Why a text is not read as JSON, found without reading it. */
export type ScanProblem = { kind: 'deep' } | { kind: 'repeated'; name: string };

const quote = 34;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const comma = 44;
const colon = 58;

/**
 * Runs once over a JSON text and stops at nesting deeper than allowed or at a name that one object has twice; neither
 * could be seen after parsing. Takes time in proportion to the text and never calls itself, so that depth cannot hurt.
 */
export function scanJson(text: string, deepest: number): ScanProblem | undefined {
  const nesting = new Nesting();
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      const end = endOfString(text, at);
      if (nesting.isRepeatedName(text, at, end)) return { kind: 'repeated', name: text.slice(at + 1, end) };
      at = end;
    } else {
      nesting.meet(sign);
      if (nesting.depth > deepest) return { kind: 'deep' };
    }
  }
  return undefined;
}

/** Objects and lists that are open at a place of the text. */
class Nesting {
  /** Names met so far in each; undefined for a list. */
  readonly #levels: (Set<string> | undefined)[] = [];
  #expectsName = false;

  get depth(): number {
    return this.#levels.length;
  }

  meet(sign: number): void {
    if (sign === openBrace || sign === openBracket) {
      this.#levels.push(sign === openBrace ? new Set() : undefined);
      this.#expectsName = sign === openBrace;
    } else if (sign === closeBrace || sign === closeBracket) {
      this.#levels.pop();
      this.#expectsName = false;
    } else if (sign === comma) {
      this.#expectsName = this.#levels.at(-1) !== undefined;
    } else if (sign === colon) {
      this.#expectsName = false;
    }
  }

  isRepeatedName(text: string, start: number, end: number): boolean {
    const names = this.#expectsName ? this.#levels.at(-1) : undefined;
    return names !== undefined && !addName(names, text.slice(start, end + 1));
  }
}

/** Position of the quotation mark that ends a string; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) return at;
    if (sign === backslash) at += 1;
  }
  return text.length;
}

/** Adds a name as it is written between quotation marks; false where it is there already, escapes aside. */
function addName(names: Set<string>, written: string): boolean {
  const name = written.includes('\\') ? unescaped(written) : written.slice(1, -1);
  if (names.has(name)) return false;
  names.add(name);
  return true;
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    // parsing the whole text will say what is wrong with it
    return written;
  }
}
