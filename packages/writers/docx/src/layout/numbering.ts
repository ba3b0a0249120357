import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import { listStep } from './page.js';

/** The deepest level that WordprocessingML knows; deeper lists stay on it. */
export const deepestLevel = 8;

/** The numbering that every bulleted list shares. */
export const bullets = 'bullets';

const marks = ['•', '–', '▪'];
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => level);

const styleOfLevel = (level: number): object => ({
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: (level + 1) * listStep, hanging: listStep } } },
});

/**
 * The numberings of a document: bullets, and one for each ordered list. Sharing one among ordered lists would make a
 * nested list go on counting where the last one of its level stopped.
 */
export function numberingFor(ordered: readonly string[]): INumberingOptions {
  const bulleted = levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: marks[level % marks.length] ?? '•',
    ...styleOfLevel(level),
  }));
  const numbered = levels.map((level) => ({
    level,
    format: formats[level % formats.length] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    ...styleOfLevel(level),
  }));
  return {
    config: [
      { reference: bullets, levels: bulleted },
      ...ordered.map((reference) => ({ reference, levels: numbered })),
    ],
  };
}
