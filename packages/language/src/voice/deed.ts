import type { Token } from './token.js';
import type { Watching } from './observed-voice.js';
import type { VerbForm } from './verb-forms.js';
import { isSeenBefore } from './seen-before.js';
import { doVerbs, sayVerbs, showVerbs } from './lexicon/verbs.js';
import { wordAt, breakAt } from './token-at.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
/** Deeds that a summary also tells as a habit ("hits other children", "settles well"): seen only at a moment. */
const habits =
  words(`settle refuse avoid hit kick bite punch push throw follow calm relax soothe lash pass offer lift raise chew fuss hand back
  cover tap track storm slam climb dance light copy comfort wake scream shout pace jump blow track`);
/** Plain deeds that stand for a sight even as a habit, where a place is told: "stands by the gate with her coat on". */
const plain = words(
  'stand sit walk run hold carry look watch check line put lie wait pace go sleep stop take keep build tidy pull eat',
);
const places = words(
  'for by at on in under behind round around near beside against with into to from between over up down towards',
);
const ofSummary = words(
  'well nicely good everything anything school nursery lovely regularly age-appropriate appropriately independently fine progress friends peers',
);
/** Deeds of a life, not of a moment: "started nursery", "made progress", "moved house". */
const ofALife = words(
  'make leave move keep stay share wait help join take bring feed come use stop respond approach give have go',
);
const never = words('start spend visit');
const apart = words('voicemail message messages note together up');
const lifeObject = words(
  'progress friends school nursery house home part medication well good college out turns reception live foster care year between through',
);
const beings = words('is was were are be been kept keeps started began still');
const havings = words('has have had');
const moments = words('when before as while then until after each whenever if');
/** What a child says or marks on paper is told, not seen: "put down that …", "gave school 3 out of 10". */
const marks = words('that mood score scale number tick rating marks');
const noView = words(
  'speak talk see meet say tell ask engage participate share answer comment attend contribute discuss complete',
);
const starts = /^(?:started|began|kept|carried|continued)$/;
const bornBefore = words('move turn kick suck wave jump wriggle stretch startle quieten yawn roll punch stick hide');

/** Whether a verb tells a deed that could have been filmed. */
export function isDeed(tokens: readonly Token[], at: number, goesOn: boolean, watching: Watching): boolean {
  const word = wordAt(tokens, at);
  const shown = showVerbs.get(word);
  const form = shown ?? doVerbs.get(word) ?? (watching.tools ? chosen.get(word) : undefined);
  if (!form || isNoun(tokens, at) || givesNoView(tokens, at, form.base)) return false;
  if (watching.unborn) return bornBefore.has(form.base) && (happensAtAMoment(tokens, at) || isOnScan(tokens, at));
  if (form.tense === 'past') return happened(tokens, at, form, shown !== undefined);
  return !watching.byParent && isSeenNow(tokens, at, form, { shown: shown !== undefined, goesOn });
}

function isSeenNow(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  how: { shown: boolean; goesOn: boolean },
): boolean {
  if (form.tense === 's') return isHabitSeen(tokens, at, form, how.shown);
  if (isSeenBefore(tokens, at)) return true;
  if (form.tense === 'ing') return isGoingOn(tokens, at, how.shown, how.goesOn);
  return goesWithout(tokens, at, form, how.shown, how.goesOn);
}

/** What is chosen, circled or drawn with tools to hand is seen. */
const chosen: ReadonlyMap<string, VerbForm> = new Map(
  [...words('chose picked selected circled posted stuck drew coloured pointed')].map((word) => [
    word,
    { base: word, tense: 'past' },
  ]),
);

function happened(tokens: readonly Token[], at: number, form: VerbForm, shown: boolean): boolean {
  if (
    isState(tokens, at) ||
    wordAt(tokens, at - 1) === 'well' ||
    wordAt(tokens, at + 1) === 'by' ||
    isAdjective(tokens, at)
  )
    return false;
  return shown || isMoment(tokens, at, form.base);
}

/** "a settled boy": before a child it says what child. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  return (
    breakAt(tokens, at + 1) === 0 &&
    /^(?:boys?|girls?|child|children|baby|toddler|pupil|student|lad|infant)$/.test(wordAt(tokens, at + 1))
  );
}

/** "smiles when …", "cries", "stands by the gate": as a habit, told by the one who sees it. */
function isHabitSeen(tokens: readonly Token[], at: number, form: VerbForm, shown: boolean): boolean {
  const soon = tokens.slice(at + 1, at + 6);
  const upTo = soon.findIndex((token) => token.before > 1);
  const rest = upTo < 0 ? soon : soon.slice(0, upTo);
  if (rest.some((token) => ofSummary.has(token.lower)) || isPraise(tokens, at)) return false;
  if (shown && !habits.has(form.base)) return true;
  if (!shown && !plain.has(form.base)) return false;
  return changesColour(form, rest) || happensAtAMoment(tokens, at) || rest.some((_, step) => namesPlace(rest, step));
}

/** "goes red". */
function changesColour({ base }: VerbForm, [next]: readonly Token[]): boolean {
  return base === 'go' && next !== undefined && complexions.has(next.lower);
}

const complexions = words('red stiff rigid white quiet still silent limp floppy');

/** "by the gate", "on his knee". */
function namesPlace(rest: readonly Token[], at: number): boolean {
  return (
    places.has(wordAt(rest, at)) && /^(?:the|his|her|my|an?|their|me|mum|dad|one|both)$/.test(wordAt(rest, at + 1))
  );
}

/** "engages well, smiles and chats": a bare deed in a row with words of praise is a summary, and so is "never moans". */
function isPraise(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) === 'never') return true;
  const bare = breakAt(tokens, at + 1) > 0 || /^(?:and|or|lots|often|readily|frequently)$/.test(wordAt(tokens, at + 1));
  return bare && tokens.slice(Math.max(0, at - 6), at + 7).some(({ lower }) => praising.test(lower));
}

const praising =
  /^(?:engages?|interacts?|chats?|socialises?|responds?|mixes|thrives?|sociable|polite|friendly|bubbly|cheerful)$/;

/** "was crying", "kept looking", ", chewing her sleeve". */
function isGoingOn(tokens: readonly Token[], at: number, shown: boolean, goesOn: boolean): boolean {
  const before = wordAt(tokens, at - 1);
  if (breakAt(tokens, at) > 0) return goesOn || shown;
  if (before === 'by' || starts.test(before)) return shown || isSomethingDone(tokens, at);
  if (before === 'and') return goesOn;
  return shown ? beings.has(before) : /^(?:was|were)$/.test(before) && isSomethingDone(tokens, at);
}

/** "was feeding the little one out of the box": done at that time, and no summary of how a life goes. */
function isSomethingDone(tokens: readonly Token[], at: number): boolean {
  const soon = tokens.slice(at + 1, at + 6).filter(({ before }) => before < 2);
  if (
    soon.length < 2 ||
    soon.some(({ lower }) => ofSummary.has(lower) || lifeObject.has(lower) || lower === 'relationships')
  )
    return false;
  return /^(?:the|his|her|their|a|at|on|in|out|up|to|behind|under|from|into|with|me|my|by|round|about)$/.test(
    soon[0]?.lower ?? '',
  );
}

/** "did not look up", "wouldn't let go": what was not done is seen too. */
function goesWithout(tokens: readonly Token[], at: number, form: VerbForm, shown: boolean, goesOn: boolean): boolean {
  const [before, earlier] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  if (/^(?:didn't|wouldn't)$/.test(before) || (before === 'not' && /^(?:did|would)$/.test(earlier))) {
    return shown || goesOn || /^(?:look|eat|move|sit|stand|leave|take|come|touch|drink)$/.test(form.base);
  }
  if (/^(?:they|twins|boys|girls|children|both|and)$/.test(before))
    return shown && !habits.has(form.base) ? true : isHabitSeen(tokens, at, form, false);
  return goesOn && /^(?:to|would)$/.test(before);
}

/** "is settled", "has taken", "he's generally settled": a state or a passive, not a deed. */
function isState(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step >= 0 && step > at - 4; step -= 1) {
    const word = wordAt(tokens, step);
    if (breakAt(tokens, step + 1) > 0) return false;
    if (beings.has(word) || havings.has(word) || /(?:'s|'ve|'re)$/.test(word)) return word !== 'still';
    if (!word.endsWith('ly') && !/^(?:also|not|very|now|well|always|often|been|just)$/.test(word)) return false;
  }
  return false;
}

/** "refused to engage", "came to speak to me": to give a view or none, which shows nothing. */
function givesNoView(tokens: readonly Token[], at: number, base: string): boolean {
  if (breakAt(tokens, at + 1) > 0) return false;
  const [next, second] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  if (next === 'that') return base !== 'whisper';
  if (next === 'no') return /^(?:give|make|show)$/.test(base);
  if (next !== 'to') return false;
  return (base === 'go' && /^(?:me|us)$/.test(second)) || (/^(?:refuse|come|go|sit)$/.test(base) && noView.has(second));
}

/** "in tears", "a smile", "his reach": a noun, not a deed. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (breakAt(tokens, at) > 1) return false;
  return (
    /^(?:a|an|the|his|her|their|my|of|in|for|with|no|some|any)$/.test(before) ||
    (before === 'to' && !isSeenBefore(tokens, at))
  );
}

function happensAtAMoment(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 9).some((token) => moments.has(token.lower));
}

/** Seen before birth: a scan or a probe is named in the sentence. */
function isOnScan(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 12), at + 12)
    .some((token) => /^(?:scan|probe|ultrasound|doppler|screen)$/.test(token.lower));
}

/** "opened up about", "kept saying", "left a voicemail". */
function isNoSight(base: string, next: string, second: string): boolean {
  if (next === 'up' && second === 'about') return true;
  if (/^(?:keep|start|stop)$/.test(base)) return sayVerbs.has(next);
  return apart.has(next) && /^(?:leave|put|feed)$/.test(base);
}

/** A plain deed in the past that is not of a whole life nor a mark on a scale, with something told of it. */
function isMoment(tokens: readonly Token[], at: number, base: string): boolean {
  const [before, next, second] = [wordAt(tokens, at - 1), tokens[at + 1], wordAt(tokens, at + 2)];
  if (!next || next.before === 3 || next.lower === 'by' || never.has(base)) return false;
  if (isNoSight(base, next.lower, second) || /^(?:will|can|to|could|should|would|may|must)$/.test(before)) return false;
  if (ofALife.has(base) && (lifeObject.has(next.lower) || lifeObject.has(second))) return false;
  const given = /^(?:put|give|choose|pick)$/.test(base);
  return !tokens.slice(at + 1, at + 7).some((token, step) => {
    if (token.before === 2) return false;
    return marks.has(token.lower) || (given && /^\d/.test(token.lower) && wordAt(tokens, at + step) !== 'at');
  });
}
