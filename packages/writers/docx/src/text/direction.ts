/** A stretch of text that runs one way. */
export interface DirectedText {
  text: string;
  rightToLeft: boolean;
}

const scripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Adlam', 'Hanifi_Rohingya', 'Mandaic', 'Samaritan'];
const rightLetter = `(?=\\p{L})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
const leftLetter = `(?!${rightLetter})\\p{L}`;

/** A letter and whatever stands between it and the last letter of its own direction before one of the other. */
const stretchOf = (letter: string): RegExp => new RegExp(`${letter}\\p{M}*(?:\\P{L}*${letter}\\p{M}*)*`, 'gu');
const rightStretch = stretchOf(rightLetter);
const leftStretch = stretchOf(leftLetter);

/**
 * Cuts text where its direction changes, because Word orders the words of a run by the run's own mark (`w:rtl`) and
 * not by its letters: an Arabic name inside an English sentence needs a run of its own, and the reverse. Figures and
 * punctuation between letters of one direction stay with them; those at the edges follow the surrounding direction.
 */
export function splitByDirection(text: string, rightToLeft: boolean): DirectedText[] {
  const parts: DirectedText[] = [];
  let from = 0;
  for (const match of text.matchAll(rightToLeft ? leftStretch : rightStretch)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), rightToLeft });
    parts.push({ text: match[0], rightToLeft: !rightToLeft });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), rightToLeft });
  return parts;
}
