import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Embedding levels of a line of text (UAX 9) and the level of the whole; undefined where all runs left to right. */
export function embeddingLevels(text: string): { levels: Uint8Array; base: number } | undefined {
  if (!rightToLeft.test(text)) return undefined;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  return { levels, base: paragraphs[0]?.level ?? 0 };
}

/** The text with brackets and their like turned round, as they are drawn from right to left (UAX 9, L4). */
export function mirrored(text: string): string {
  let turned = '';
  for (const character of text) turned += bidi.getMirroredCharacter(character) ?? character;
  return turned;
}

/** Pieces of one line in visual order (UAX 9, L2). */
export function inVisualOrder<T extends { level: number }>(pieces: readonly T[]): T[] {
  const ordered = [...pieces];
  const levels = ordered.map((piece) => piece.level);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end += 1;
      if (end > start + 1) {
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      }
      start = Math.max(end, start + 1);
    }
  }
  return ordered;
}
