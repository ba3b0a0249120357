import type { ChildsVoice } from '../../definition/prose-checks.js';
import type { JsonObject } from '../../json.js';
import type { Scene } from '../keyword-rule.js';
import {
  textAt,
  textsBelow,
  textsOfEarlierRows,
  type NamedRow,
  type OthersText,
  type PlacedText,
} from './voice-row.js';

/** How alike two texts must be before one counts as a copy, where a form says nothing else. */
const usuallyAlike = 0.8;

/** Shorter texts beside the voice itself (a wish, a worry) may well be the same for two children. */
const worthComparing = 60;

/** A text that is almost the same as somebody else's, and whose that is. */
export interface Copied {
  from: 'sameAsChild' | 'sameAsAdult';
  of: PlacedText;
  whose: NamedRow;
}

/** The first text of a voice that is almost the same as another child's before it, or as what an adult says of the children. */
export function copiedFrom(
  row: JsonObject,
  parameter: ChildsVoice,
  scene: Scene,
  withAdults: boolean,
): Copied | undefined {
  const { language } = scene;
  const { words, adults = [], alike = usuallyAlike } = parameter;
  if (!language) return undefined;
  const isCopy =
    (of: PlacedText) =>
    (other: OthersText): boolean =>
      language.similarity(of.text, other.text) >= alike;
  const ofAdults = withAdults ? adults.flatMap((path) => textsBelow(path, scene.answers)) : [];
  for (const [index, path] of words.entries()) {
    const of = textAt(path, row, scene);
    if (of.text === '' || (index > 0 && of.text.length < worthComparing)) continue;
    const child = textsOfEarlierRows(path, parameter, scene).find(isCopy(of));
    if (child) return { from: 'sameAsChild', of, whose: child.whose };
    const adult = ofAdults.find(isCopy(of));
    if (adult) return { from: 'sameAsAdult', of, whose: adult.whose };
  }
  return undefined;
}
