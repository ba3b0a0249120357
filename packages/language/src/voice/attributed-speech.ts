import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import { actorOf } from './actor.js';
import { sayVerbs } from './lexicon/verbs.js';
import { breakAt, sentenceStart, soonAfter, wordAt } from './token-at.js';

const ownWord = /^(?:i|i'm|i'd|i'll|i've|my|me|we|us|our)$/;
const puts = new Set('write sign type spell press say mouth vocalise text print'.split(' '));
/** Capitals that are no cry and no symbol. */
const shortForms = new Set(
  'pecs camhs bsl aac ehcp ehc send senco sdq asd adhd odd ptsd fgm cse mash dsl eha taf tac cin lac pru gcse gcses cpr iro uasc ndis rcads'.split(
    ' ',
  ),
);

/** A child's words known by what stands around them: after "wrote" in capitals, before "she says", before "Her words". */
export function attributedSpeech({ tokens, text }: Reading): Evidence[] {
  return tokens.flatMap((token, at) => {
    const own = inCapitalsAfter(tokens, at) ?? beforeSaying(tokens, at) ?? beforeHerWords(tokens, text, at);
    return own ? [{ reason: 'childsOwnWords', ...own }] : [];
  });
}

type Span = { from: number; to: number } | undefined;

/** "wrote SORRY MUM", "signed MORE": a word in capitals soon after the verb, and what follows in capitals. */
function inCapitalsAfter(tokens: readonly Token[], at: number): Span {
  const form = sayVerbs.get(wordAt(tokens, at));
  if (!form || form.tense === 'base' || !puts.has(form.base) || isShouting(tokens, at)) return undefined;
  const soon = soonAfter(tokens, at, 5);
  const quoted = soon.findIndex((token) => token.quoted);
  const capitals = (quoted < 0 ? soon : soon.slice(0, quoted)).filter(isCapital);
  const [from, to] = [capitals[0], capitals.at(-1)];
  if (!from || !to || /^(?:adult|writer)$/.test(actorOf(tokens, at).who)) return undefined;
  return { from: from.from, to: to.to };
}

function isCapital({ text, lower }: Token): boolean {
  return text !== lower && /^\p{Lu}{3,}$/u.test(text) && !shortForms.has(lower);
}

/** The whole note is in capitals: they say nothing. */
function isShouting(tokens: readonly Token[], at: number): boolean {
  const text = wordAt(tokens, at);
  return tokens[at]?.text === text.toUpperCase();
}

/** "I want to live at Nain's she says, it's quiet": "I" or "my" in the clause before a child's "says". */
function beforeSaying(tokens: readonly Token[], at: number): Span {
  if (breakAt(tokens, at) === 3 || !isSayingOfChild(tokens, at)) return undefined;
  const toMe = /^(?:me|us)$/.test(wordAt(tokens, at + 2)) ? 1 : 0;
  const start = sentenceStart(tokens, at - 1, 30);
  const first = tokens[start];
  if (!first || !ownWord.test(first.lower) || at - start < 3 || breakAt(tokens, at + 2 + toMe) === 0) return undefined;
  return { from: first.from, to: tokens[at - 1]?.to ?? first.to };
}

/** "she says", "Leo told me". */
function isSayingOfChild(tokens: readonly Token[], at: number): boolean {
  const who = tokens[at]?.person?.who;
  if (!(who === 'child' || who === 'pronoun') || breakAt(tokens, at + 1) > 0) return false;
  const verb = sayVerbs.get(wordAt(tokens, at + 1));
  return verb !== undefined && verb.tense !== 'ing' && /^(?:say|tell|ask|whisper|shout)$/.test(verb.base);
}

/** "Zofia like water. Her words at snack.": a sentence that says whose words went before. */
function beforeHerWords(tokens: readonly Token[], text: string, at: number): Span {
  if (at === 0 || breakAt(tokens, at) < 3 || tokens[at]?.person?.who === 'adult') return undefined;
  const lead = [tokens[at], ...soonAfter(tokens, at, 5)].map((token) => token?.lower).join(' ');
  if (!tellsWhose.test(lead) || hasColon(tokens, text, at)) return undefined;
  const [first, last] = [tokens[sentenceStart(tokens, at - 1, 60)], tokens[at - 1]];
  return first && last ? { from: first.from, to: last.to } : undefined;
}

const tellsWhose =
  /^(?:in |that's |these are |this is )?(?:his|her|their|\S+'s) (?:own |exact |actual |very )?words\b|^word for word|^verbatim|^as (?:he|she|they) (?:said|put|wrote)|^(?:\S+ing |\S+ed )?(?:when|as|while) (?:he|she|they) said (?:this|that|it)\b/;

/** "Her words: …" speaks of what follows. */
function hasColon(tokens: readonly Token[], text: string, at: number): boolean {
  return /[:"“‘]/.test(text.slice(tokens[at]?.from, tokens[Math.min(at + 5, tokens.length - 1)]?.to));
}
