import { sentencesOf } from '../text/sentence.js';
import type { Word } from '../text/word.js';

/** What two texts are compared by. */
export interface Content {
  /** Every word in small letters, persons as one sign. */
  all: string[];
  /** Words that carry meaning, by their stems, sentence by sentence; persons are left out, so that a changed name changes nothing. */
  sentences: string[][];
}

const person = '@';
const persons = new Set(
  `i me my mine myself he him his himself she her hers herself they them their theirs themselves we us our ours it its you your
  mum mam mummy mother dad daddy father nan nana nain gran granny grandma grandad grandpa taid aunt auntie uncle parents parent
  brother sister sibling son daughter boy girl child baby twin i'm i've i'd i'll he's she's he'd she'd he'll she'll they're they've they'd`.split(
    /\s+/,
  ),
);
const small = new Set(
  `a an the and or but so then that this these those there here to of in on at for from by with as if is am are was were be been being
  do does did have has had will would can could not no very really just also too when because about up out what who which`.split(
    /\s+/,
  ),
);
/** Words with a capital that are no names: days, feasts, games, and what often begins a sentence. */
const opening = new Set(
  'when then after before there this that what school home said says likes wants nothing everyone people because'.split(
    ' ',
  ),
);

/** What a text is compared by; linear in its length. */
export function contentOf(text: string): Content {
  const content: Content = { all: [], sentences: [] };
  for (const sentence of sentencesOf(text)) {
    const kept: string[] = [];
    sentence.words.forEach((word, at) => {
      const sign = signOf(word, at);
      content.all.push(sign);
      if (sign !== person && !small.has(sign)) kept.push(sign);
    });
    content.sentences.push(kept);
  }
  return content;
}

/** A person by any word is one sign; other words lose "'s" and the commonest endings, so that "like" and "likes" are one. */
function signOf(word: Word, at: number): string {
  const lower = word.lower.endsWith("'s") ? word.lower.slice(0, -2) : word.lower;
  if (persons.has(word.lower) || persons.has(lower) || isName(word, lower, at)) return person;
  return stemOf(lower);
}

function isName({ text }: Word, lower: string, at: number): boolean {
  if (!capital.test(text) || opening.has(lower)) return false;
  return at > 0 || !(small.has(lower) || lower.length > 8);
}

const capital = /^\p{Lu}\p{Ll}/u;

function stemOf(lower: string): string {
  const long = lower.length > 4;
  if (long && lower.endsWith('ing')) return lower.slice(0, -3);
  if (long && (lower.endsWith('ed') || lower.endsWith('es'))) return lower.slice(0, -2);
  return lower.endsWith('s') && (long || /[^s]s$/.test(lower)) ? lower.slice(0, -1) : lower;
}
