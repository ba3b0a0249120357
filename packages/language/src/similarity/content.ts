import { sentencesOf } from '../text/sentence.js';
import type { Word } from '../text/word.js';

/** What two texts are compared by. */
export interface Content {
  /** Every word in small letters, persons as one sign. */
  all: string[];
  /** Words that carry meaning, by their stems. */
  content: string[];
  /** Pairs and threes of words that carry meaning and stand next to each other within a sentence, persons left out, so that a changed name changes nothing. */
  shingles: string[];
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
const opening =
  /^(?:when|then|after|before|there|this|that|what|school|home|said|says|likes|wants|nothing|everyone|people|because)$/;

/** What a text is compared by; linear in its length. */
export function contentOf(text: string): Content {
  const content: Content = { all: [], content: [], shingles: [] };
  for (const sentence of sentencesOf(text)) {
    const words = sentence.words.map((word, at) => signOf(word, at));
    content.all.push(...words);
    const kept = words.filter((word) => word !== person && !small.has(word));
    content.content.push(...kept);
    kept.forEach((word, at) => shingle(content.shingles, word, kept[at + 1], kept[at + 2]));
  }
  return content;
}

function shingle(shingles: string[], one: string, two: string | undefined, three: string | undefined): void {
  if (two !== undefined) shingles.push(`${one} ${two}`);
  if (two !== undefined && three !== undefined) shingles.push(`${one} ${two} ${three}`);
}

/** A person by any word is one sign; other words lose "'s" and the commonest endings, so that "like" and "likes" are one. */
function signOf(word: Word, at: number): string {
  const lower = word.lower.replace(/'s$/, '');
  if (persons.has(word.lower) || persons.has(lower)) return person;
  if (/^\p{Lu}\p{Ll}+/u.test(word.text) && !opening.test(lower) && (at > 0 || !(small.has(lower) || lower.length > 8)))
    return person;
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s)$/, '') : lower.replace(/([^s])s$/, '$1');
}
