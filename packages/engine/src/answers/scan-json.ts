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

interface Level {
  /** Names met so far; undefined in a list. */
  names: Set<string> | undefined;
}

/**
 * Runs once over a JSON text and stops at nesting deeper than allowed or at a name that one object has twice; neither
 * could be seen after parsing. Takes time in proportion to the text and never calls itself, so that depth cannot hurt.
 */
export function scanJson(text: string, deepest: number): ScanProblem | undefined {
  const levels: Level[] = [];
  let expectsName = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      const end = endOfString(text, at);
      const names = expectsName ? levels.at(-1)?.names : undefined;
      if (names && !addName(names, text.slice(at, end + 1))) return { kind: 'repeated', name: text.slice(at + 1, end) };
      at = end;
    } else if (sign === openBrace || sign === openBracket) {
      levels.push({ names: sign === openBrace ? new Set() : undefined });
      if (levels.length > deepest) return { kind: 'deep' };
      expectsName = sign === openBrace;
    } else if (sign === closeBrace || sign === closeBracket) {
      levels.pop();
      expectsName = false;
    } else if (sign === comma) {
      expectsName = levels.at(-1)?.names !== undefined;
    } else if (sign === colon) {
      expectsName = false;
    }
  }
  return undefined;
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
