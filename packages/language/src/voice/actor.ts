import type { Token } from './token.js';
import { determiners, prepositions } from './lexicon/people.js';
import { adultReportVerbs, sayVerbs, showVerbs, doVerbs } from './lexicon/verbs.js';
import { breakAt, soonAfter, wordAt } from './token-at.js';

/** Who does what a verb says: a child, a grown-up, the writer, or nobody named (in a child's record that is the child). */
export interface Actor {
  who: 'child' | 'adult' | 'writer' | 'nobody';
  /** Where the person stands among the tokens; the verb itself where nobody is named. */
  at: number;
  /** Words between person and verb that make it a guess, a wish or something that did not happen. */
  hedged: boolean;
  denied: boolean;
  able: boolean;
  /** "would", as one supposes of a baby. */
  supposed: boolean;
}

const light = new Set(
  `is was were be been being are am has have had do does did will would can could may might shall should must
  to also then just still always often sometimes usually really even now again both all only first immediately soon never not
  very quite so too once who which that began started tried trying continued kept seems seemed appears appeared almost
  repeatedly clearly`.split(/\s+/),
);
const hedges = new Set(
  `seems seemed appears appeared may might should must likely probably possibly perhaps presumably if
  apparently sounds`.split(/\s+/),
);
const denials = new Set(
  "not never didn't doesn't don't wasn't isn't won't wouldn't couldn't can't cannot hasn't haven't hadn't unable refuses refused declined".split(
    ' ',
  ),
);
const abilities = new Set('can could able learning unable cannot starting beginning'.split(' '));
const subordinators = new Set(
  'when as while if after before until because since that where who which whenever once although'.split(' '),
);
const reach = 24;

/** Who acts: the nearest person to the left in the sentence who is not somebody's object, and with whom the verb can go. */
export function actorOf(tokens: readonly Token[], verbAt: number): Actor {
  const actor: Actor = { who: 'nobody', at: verbAt, hedged: false, denied: false, able: false, supposed: false };
  let adjacent = true;
  for (let at = verbAt - 1; at >= verbAt - reach && breakAt(tokens, at + 1) < 2; at -= 1) {
    const word = wordAt(tokens, at);
    if (breakAt(tokens, at + 1) === 1 || tokens[at + 1]?.quoted) adjacent = false;
    if (tokens[at]?.person && isActor(tokens, at, adjacent, verbAt)) {
      return { ...actor, who: whoIs(tokens, at), at, supposed: actor.supposed || word.endsWith("'d") };
    }
    if (adjacent) note(actor, word);
    if (!isLight(word)) adjacent = false;
  }
  return actor;
}

function note(actor: Actor, word: string): void {
  if (hedges.has(word)) actor.hedged = true;
  if (denials.has(word)) actor.denied = true;
  if (abilities.has(word)) actor.able = true;
  if (word === 'would') actor.supposed = true;
}

function isLight(word: string): boolean {
  return light.has(word) || denials.has(word) || word.endsWith('ly') || /n't$/.test(word);
}

/** A person acts who stands right before the verb; farther off, one who is neither object nor within another clause. */
function isActor(tokens: readonly Token[], at: number, adjacent: boolean, verbAt: number): boolean {
  if (adjacent) return !isPossessor(tokens, at) || verbAt === at + 1;
  if (isPossessor(tokens, at)) return false;
  const after = tokens[at + 1];
  const before = wordBefore(tokens, at);
  if (!before) return true;
  if (/^(?:and|or)$/.test(before) && !(after && after.before === 0 && (isVerb(after.lower) || isLight(after.lower))))
    return false;
  return !prepositions.has(before) && !subordinators.has(before) && !isVerb(before);
}

/** "Amy's mum": a name with "'s" acts only right before a verb ("Amy's hiding"). */
function isPossessor(tokens: readonly Token[], at: number): boolean {
  return /'s?$/.test(wordAt(tokens, at)) && tokens[at]?.person?.who !== 'pronoun';
}

function isVerb(word: string): boolean {
  return (
    sayVerbs.has(word) || showVerbs.has(word) || doVerbs.has(word) || adultReportVerbs.has(word) || word.endsWith('ing')
  );
}

/** The word before a person, past determiners and the like; undefined at the start of a clause. */
function wordBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let step = at; step > 0 && step > at - 6; step -= 1) {
    const [here, before] = [tokens[step], tokens[step - 1]];
    if (!here || !before || here.before > 0) return undefined;
    if (!determiners.has(before.lower) && !/'s$/.test(before.lower)) return before.lower;
  }
  return undefined;
}

/** Whom a person token means; "she" after an adult who thinks or reports in the clause before is that adult. */
function whoIs(tokens: readonly Token[], at: number): Actor['who'] {
  const person = tokens[at]?.person;
  if (!person) return 'nobody';
  if (person.who !== 'pronoun') return person.who;
  return standsForAdult(tokens, at, person.as) ? 'adult' : 'child';
}

/** The sentence before is an adult's who says or thinks, or "Mum said that she" is in this one. */
function standsForAdult(tokens: readonly Token[], at: number, pronoun: string | undefined): boolean {
  if (breakAt(tokens, at) < 3) return saysBefore(tokens, at, pronoun);
  for (let step = at - 1; step >= 0 && step > at - reach; step -= 1) {
    if (breakAt(tokens, step) === 3 || step === 0) return adultBegins(tokens, step, pronoun);
  }
  return false;
}

/** The nearest person before in the sentence is an adult of that pronoun, and "said" follows right on. */
function saysBefore(tokens: readonly Token[], at: number, pronoun: string | undefined): boolean {
  for (let step = at - 1; step >= 0 && step > at - reach && breakAt(tokens, step + 1) < 3; step -= 1) {
    const person = tokens[step]?.person;
    if (!person || person.who === 'pronoun') continue;
    return person.who === 'adult' && person.as === pronoun && says(wordAt(tokens, step + 1));
  }
  return false;
}

/** Whether a sentence begins with an adult of that pronoun who says, thinks or worries. */
function adultBegins(tokens: readonly Token[], from: number, pronoun: string | undefined): boolean {
  const start = [tokens[from], ...soonAfter(tokens, from, 5)];
  const first = start.findIndex((token) => token?.person && token.person.who !== 'pronoun');
  const person = start[first]?.person;
  if (person?.who !== 'adult') return false;
  const fits = person.as === undefined || person.as === pronoun || person.as === 'they';
  return fits && reportsSoon(tokens, from + first);
}

function says(word: string): boolean {
  return adultReportVerbs.has(word) && !word.startsWith('ask');
}

function reportsSoon(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 6)
    .some(
      (token) =>
        adultReportVerbs.has(token.lower) || /^(?:worried|concerned|happy|anxious|proud|keen)$/.test(token.lower),
    );
}
