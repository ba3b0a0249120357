import type { Evidence } from '@kinform/engine';
import type { Reading } from './token.js';

const judging =
  /\b(?:presents? as|presented as|appears?(?: to be)?|appeared(?: to be)?|seems?(?: to be)?|is an? (?:very |really |quite )?(?:happy|bright|lovely|quiet|polite|sociable|shy|anxious|challenging|lively|confident|content(?:ed)?|settled|typical|good)|no (?:current )?concerns|meeting (?:all )?(?:his|her|their )?\s?(?:developmental )?milestones|attachments?|has (?:adhd|asd|autism|anxiety)|diagnos(?:is|ed)|would benefit from|needs? (?:to|support|help)|doing well|progress|behaviour|struggles?|engages? (?:well)?|parents? reports?|reports? that|mum (?:says?|said|feels?|reports?)|dad (?:says?|said|feels?|reports?)|school (?:says?|said|reports?))\b/gi;

/** The words by which adults judge, diagnose or report; the whole text where none stands out. */
export function adultJudgements({ text }: Reading): Evidence[] {
  const found = [...text.matchAll(judging)].map((match) => ({
    reason: 'adultsView',
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (found.length > 0) return found;
  const from = text.length - text.trimStart().length;
  return [{ reason: 'adultsView', from, to: text.trimEnd().length }];
}
