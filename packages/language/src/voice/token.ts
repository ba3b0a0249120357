import type { Word } from '../text/word.js';
import { wordsOf } from '../text/word.js';
import { sentencesOf } from '../text/sentence.js';
import type { Quotation } from './quotations.js';
import { quotationsOf } from './quotations.js';
import type { Person } from './person.js';
import { personsOf } from './person.js';

/** How much stands between a word and the one before: nothing, a comma, a stronger sign, or the end of a sentence. */
export type Break = 0 | 1 | 2 | 3;

/** A word outside quotation marks, with what stands before it and whom it means. */
export interface Token extends Word {
  before: Break;
  /** The quotation that stands between this word and the one before. */
  quoted?: Quotation;
  person?: Person;
}

/** A text read once: its words outside quotation marks, its quotations, and whose text it may be. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  quotations: readonly Quotation[];
  /** The text is about a child who is not born: nobody has heard or seen that child yet. */
  unborn: boolean;
  /** A parent in it is a child and has a voice of her own. */
  youngParent: boolean;
  /** Written as if a baby spoke: "I am four months old". */
  babyTalk: boolean;
}

const unbornSigns =
  /\b(?:unborn|expecting (?:a|their|her)|expected baby|weeks? (?:pregnant|gestation)|pregnan(?:t|cy)|antenatal|bump|(?:20|12|twenty|twelve)[ -]weeks? scan|before (?:the )?birth|foetus|in utero|when (?:the )?baby (?:is born|comes|arrives)|baby is due|due (?:in|on|date))\b/i;

const babysWords =
  /\bI(?:'m|’m| am) (?:only |just |about |nearly |now )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a few) (?:days?|weeks?|months?)\b/;

/** A parent who is a child has a voice of her own: "Mum is 15". */
const youngParent =
  /\b(?:mum|mother|dad|father|she|he|parent)(?:'s| is|,|\s?\()(?: only| just| herself| himself| aged)? ?\(?(?:1[1-7])\b/i;

/** Reads a text: every word outside quotation marks becomes a token. */
export function readingOf(text: string): Reading {
  const quotations = quotationsOf(text);
  const starts = new Set(sentencesOf(text).map((sentence) => sentence.words[0]?.from));
  const tokens: Token[] = [];
  let next = 0;
  let end = 0;
  let broken: Break = 3;
  let quoted: Quotation | undefined;
  for (const word of wordsOf(text)) {
    while ((quotations[next]?.to ?? Infinity) <= word.from) quoted = quotations[next++];
    const within = quotations[next];
    if (starts.has(word.from)) broken = 3;
    broken = stronger(broken, breakOf(text.slice(end, Math.min(word.from, end + 40))));
    end = word.to;
    if (within && word.from >= within.from) continue;
    tokens.push(quoted ? { ...plain(word), before: broken, quoted } : { ...plain(word), before: broken });
    broken = 0;
    quoted = undefined;
  }
  const young = youngParent.test(text);
  const babyTalk = babysWords.test(text);
  const unborn = unbornSigns.test(text) && !young;
  const persons = personsOf(tokens, unborn, babyTalk);
  return {
    text,
    tokens: tokens.map((token, at) => withPerson(token, persons[at])),
    quotations,
    unborn,
    babyTalk,
    youngParent: young,
  };
}

/** "doesnt" is "doesn't". */
function plain(word: Word): Word {
  return unmarked.test(word.lower) ? { ...word, lower: `${word.lower.slice(0, -1)}'t` } : word;
}

const unmarked = /^(?:did|does|do|is|was|has|have|could|would|were|should)nt$/;

function withPerson(token: Token, person: Person | undefined): Token {
  return person ? { ...token, person } : token;
}

function stronger(one: Break, other: Break): Break {
  return one > other ? one : other;
}

function breakOf(gap: string): Break {
  if (/[.!?…\r\n•]/.test(gap)) return 3;
  if (/[;:–—()[\]/]|\s-\s/.test(gap)) return 2;
  return gap.includes(',') ? 1 : 0;
}
