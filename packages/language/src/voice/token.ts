import type { Word } from '../text/word.js';
import type { Sentence } from '../text/sentence.js';
import { sentencesOf } from '../text/sentence.js';
import type { Quotation } from './quotations.js';
import { quotationsOf } from './quotations.js';
import type { Person } from './person.js';
import { personsOf } from './person.js';
import { spellings } from './lexicon/spellings.js';

/** How much stands between a word and the one before: nothing, a comma, a stronger sign, or the end of a sentence. */
export type Break = 0 | 1 | 2 | 3;

/** A word outside quotation marks, with what stands before it and whom it means. */
export interface Token extends Word {
  readonly before: Break;
  /** The quotation that stands between this word and the one before. */
  readonly quoted: Quotation | undefined;
  readonly person: Person | undefined;
}

/** A text read once: its words outside quotation marks, its quotations, and whose text it may be. */
export interface Reading {
  text: string;
  /** Every word, those within quotation marks too. */
  words: readonly Word[];
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
const parentOf11To17 =
  /\b(?:mum|mother|dad|father|she|he|parent)(?:'s| is|,|\s?\()(?: only| just| herself| himself| aged)? ?\(?(?:1[1-7])\b/i;

/** Words without which no text is about a child before birth. */
const unbornWords = new Set(
  'unborn expecting expected weeks week pregnant pregnancy gestation antenatal bump scan birth foetus utero baby due'.split(
    ' ',
  ),
);
const youngAge = /^1[1-7]/;

/** Reads a text: every word outside quotation marks becomes a token. */
export function readingOf(text: string): Reading {
  const sentences = sentencesOf(text);
  const words = sentences.length === 1 && sentences[0] ? sentences[0].words : sentences.flatMap((one) => one.words);
  const quotations = quotationsOf(text);
  const tokens = tokensOf(text, sentences, quotations);
  const youngParent = words.some(({ lower }) => youngAge.test(lower)) && parentOf11To17.test(text);
  const babyTalk = text.includes('I') && babysWords.test(text);
  const unborn =
    words.some(({ lower }) => unbornWords.has(lower) || lower.includes('-')) && !youngParent && unbornSigns.test(text);
  personsOf(tokens, unborn, babyTalk).forEach((person, at) => {
    const token = tokens[at];
    if (token) token.person = person;
  });
  return { text, words, tokens, quotations, unborn, babyTalk, youngParent };
}

type Unread = { -readonly [Member in keyof Token]: Token[Member] };

function tokensOf(text: string, sentences: readonly Sentence[], quotations: readonly Quotation[]): Unread[] {
  const tokens: Unread[] = [];
  let [next, end] = [0, 0];
  let broken: Break = 3;
  let quoted: Quotation | undefined;
  for (const sentence of sentences) {
    broken = 3;
    for (const word of sentence.words) {
      while ((quotations[next]?.to ?? Infinity) <= word.from) quoted = quotations[next++];
      broken = stronger(broken, breakBetween(text, end, word.from));
      end = word.to;
      if (word.from >= (quotations[next]?.from ?? Infinity)) continue;
      tokens.push({
        text: word.text,
        lower: spellings.get(word.lower) ?? word.lower,
        from: word.from,
        to: word.to,
        before: broken,
        quoted,
        person: undefined,
      });
      broken = 0;
      quoted = undefined;
    }
  }
  return tokens;
}

function breakBetween(text: string, end: number, from: number): Break {
  if (from - end === 1 && text[end] === ' ') return 0;
  return breakOf(text.slice(end, Math.min(from, end + 40)));
}

function stronger(one: Break, other: Break): Break {
  return one > other ? one : other;
}

function breakOf(gap: string): Break {
  if (/[.!?…\r\n•]/.test(gap)) return 3;
  if (/[;:–—()[\]/]|\s-\s/.test(gap)) return 2;
  return gap.includes(',') ? 1 : 0;
}
