import type { Evidence } from '@kinform/engine';
import type { Token } from './token.js';
import { actorOf } from './actor.js';
import { doVerbs, seeVerbs, showVerbs } from './lexicon/verbs.js';

/** Deeds that a summary also tells as a habit ("hits other children", "settles well"): they are seen only where they are over. */
const habits = new Set(
  'settle refuse avoid hit kick bite punch push throw follow calm relax soothe lash pass offer lift raise pick chew fuss hand back cover tap track storm slam climb dance'.split(
    ' ',
  ),
);
/** Deeds of a life, not of a moment: "started nursery", "made progress", "moved house". */
const ofALife = new Set(
  'start make spend visit leave move keep stay share wait help join read take bring feed come use stop respond approach'.split(
    ' ',
  ),
);
const lifeObject = new Set('progress friends school nursery house home part medication well good college'.split(' '));
const beings = new Set('is was were are be been kept keeps started began still'.split(' '));
const havings = new Set('has have had'.split(' '));
const moments = new Set('when as while then until after'.split(' '));

/** What a child did or showed, as somebody saw it: "reached for", "hid behind the sofa", "was seen sitting alone". */
export function observedVoice(tokens: readonly Token[], framed: readonly boolean[]): Evidence[] {
  const evidence: Evidence[] = [];
  let last = -9;
  tokens.forEach((token, at) => {
    if (framed[at] || token.person || !isDeed(tokens, at, last)) return;
    const actor = actorOf(tokens, at);
    if (actor.who === 'adult' || actor.who === 'writer' || actor.hedged || actor.able) return;
    if (actor.who === 'nobody' && !standsAlone(tokens, at, last)) return;
    last = at;
    const from = Math.min(tokens[actor.at]?.from ?? token.from, token.from);
    evidence.push({
      reason: 'childSeen',
      from,
      to: tokens[at + 1]?.before === 0 ? (tokens[at + 1]?.to ?? token.to) : token.to,
    });
  });
  return evidence;
}

function isDeed(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const shown = showVerbs.get(word);
  const done = doVerbs.get(word);
  const form = shown ?? done;
  if (!form || isNoun(tokens, at)) return false;
  const wasSeen = seenBefore(tokens, at);
  if (form.tense === 'ing') return wasSeen || isGoingOn(tokens, at, Boolean(shown), last);
  if (form.tense === 'base')
    return wasSeen || (/^(?:didn't|would|wouldn't|not|to)$/.test(tokens[at - 1]?.lower ?? '') && at - last < 12);
  if (form.tense === 's') return Boolean(shown) && (!habits.has(form.base) || happensAtAMoment(tokens, at));
  if (isState(tokens, at) || givesNoView(tokens, at, form.base)) return false;
  if (shown) return true;
  return isMoment(tokens, at, form.base);
}

/** "was crying", "kept looking", ", chewing her sleeve" after another deed. */
function isGoingOn(tokens: readonly Token[], at: number, shown: boolean, last: number): boolean {
  const [here, before] = [tokens[at], tokens[at - 1]];
  if (!here) return false;
  if (here.before > 0) return at - last < 12 || (shown && here.before > 0);
  return (shown && beings.has(before?.lower ?? '')) || (before?.lower === 'and' && at - last < 12);
}

/** "is settled", "has taken", "he's generally settled": a state or a passive, not a deed. */
function isState(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step >= 0 && step > at - 4; step -= 1) {
    const word = tokens[step]?.lower ?? '';
    if ((tokens[step + 1]?.before ?? 0) > 0) return false;
    if (beings.has(word) || havings.has(word) || /(?:'s|'ve|'re)$/.test(word)) return true;
    if (!word.endsWith('ly') && !/^(?:also|not|very|now|well|always|often|been|just)$/.test(word)) return false;
  }
  return false;
}

/** "refused to engage", "came to speak to me": to give a view or none, which shows nothing. */
function givesNoView(tokens: readonly Token[], at: number, base: string): boolean {
  if (tokens[at + 1]?.lower !== 'to' || !['refuse', 'come', 'go', 'sit'].includes(base)) return false;
  return /^(?:speak|talk|see|meet|say|tell|ask|engage|participate|share|answer|comment|attend|contribute|discuss|complete)$/.test(
    tokens[at + 2]?.lower ?? '',
  );
}

/** "in tears", "a smile", "his reach": a noun, not a deed. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    (tokens[at]?.before ?? 3) < 2 &&
    /^(?:a|an|the|his|her|their|my|of|in|for|with|no|some|any|to)$/.test(before) &&
    !(before === 'to' && seenBefore(tokens, at))
  );
}

/** "I saw Leo", "was observed", "noticed her": seen by somebody, a few words before. */
function seenBefore(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step >= 0 && step > at - 7; step -= 1) {
    const token = tokens[step];
    if (!token || (tokens[step + 1]?.before ?? 0) > 2) return false;
    if (seeVerbs.has(token.lower) || token.lower === 'observation') return true;
  }
  return false;
}

function happensAtAMoment(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 9).some((token) => moments.has(token.lower));
}

/** A plain deed in the past that is not of a whole life, with something told of it. */
function isMoment(tokens: readonly Token[], at: number, base: string): boolean {
  const next = tokens[at + 1];
  if (
    !next ||
    next.before === 3 ||
    havings.has(tokens[at - 1]?.lower ?? '') ||
    /^(?:was|were|is|been|be)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  return !(
    ofALife.has(base) &&
    (lifeObject.has(next.lower) ||
      base === 'start' ||
      base === 'spend' ||
      base === 'visit' ||
      lifeObject.has(tokens[at + 2]?.lower ?? ''))
  );
}

function standsAlone(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  return (
    token !== undefined &&
    (token.before >= 1 ||
      at - last < 12 ||
      before.endsWith('ly') ||
      ['and', 'then', 'also'].includes(before) ||
      seenBefore(tokens, at))
  );
}
