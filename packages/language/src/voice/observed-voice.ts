import type { Evidence } from '@kinform/engine';
import type { Token } from './token.js';
import { bearing } from './bearing.js';
import { isDeed } from './deed.js';
import type { Actor } from './actor.js';
import { actorOf } from './actor.js';
import { isSeenBefore } from './seen-before.js';
import { breakAt, wordAt } from './token-at.js';
import { doVerbs, showVerbs } from './lexicon/verbs.js';

/** Words after which a deed that names nobody is still of the one before. */
const near = 12;

/** How strictly deeds are read: a parent's habit tales are no sight, one occasion is. */
export interface Watching {
  byParent?: boolean;
  unborn?: boolean;
  /** The text names cards, mats, pictures or the like: what is chosen or placed is seen. */
  tools?: boolean;
}

/** What a child did or showed, as somebody saw it: "reached for", "hid behind the sofa", "was seen sitting alone", "hood up". */
export function observedVoice(
  tokens: readonly Token[],
  framed: readonly boolean[],
  watching: Watching = {},
): Evidence[] {
  const evidence: Evidence[] = [];
  let last = -99;
  tokens.forEach((token, at) => {
    if (framed[at] || token.person || !isDeed(tokens, at, at - last < near, watching) || isTold(tokens, at)) return;
    const actor = actorOf(tokens, at);
    if (!mayBeSeen(actor) || (actor.who === 'nobody' && !standsAlone(tokens, at, last))) return;
    last = at;
    const next = tokens[at + 1];
    const from = Math.min(tokens[actor.at]?.from ?? token.from, token.from);
    evidence.push({ reason: 'childSeen', from, to: next?.before === 0 ? next.to : token.to });
  });
  return watching.byParent || watching.unborn ? evidence : [...evidence, ...bearing(tokens, framed)];
}

/** "disclosed that he stands in the doorway": told by the child, not seen; "said no and turned away" is seen. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const form = doVerbs.get(wordAt(tokens, at)) ?? showVerbs.get(wordAt(tokens, at));
  let turned = form !== undefined && form.tense !== 'past' && form.tense !== 'ing';
  for (let step = at - 1; step >= 0 && step > at - 24 && breakAt(tokens, step + 1) < 3; step -= 1) {
    const word = wordAt(tokens, step);
    if (tokens[step + 1]?.quoted) return false;
    if (turning.test(word)) turned = true;
    if (turned && tells.test(word)) return actorOf(tokens, step).who !== 'adult';
  }
  return false;
}

const turning = /^(?:that|because|since|cos|how|they|if|nobody)$/;
const tells =
  /^(?:says?|said|told|tells|disclosed|explained|explains|reported|reports|states|stated|described|describes|wants|thinks|want|doesnt|confirmed|mentioned|reckons|reckoned|believes|worries|worried|hopes|dreams|wishes)$/;

function mayBeSeen({ who, hedged, able, supposed, denied }: Actor): boolean {
  return (who === 'child' || who === 'nobody') && !hedged && !able && (!supposed || denied);
}

/** What was drawn, told of a drawing: "Drawing attached – self very tiny in the corner". */
export function drawn(text: string): Evidence[] {
  const found = told.exec(text);
  return found ? [{ reason: 'childSeen', from: found.index, to: found.index + found[0].length }] : [];
}

const told =
  /\b(?:drawing|picture|painting|collage)\b[^.:–—\n"'“‘]{0,40}?(?:[:–—]|\s-\s|\bof (?=her|his|the|a|mum|dad)|\bshow(?:s|ed)\b)\s*[^"'“‘.\n]{20,120}/i;

/** A deed that names nobody is the child's where a clause begins with it, as notes are written, or another deed went before. */
function standsAlone(tokens: readonly Token[], at: number, last: number): boolean {
  const before = wordAt(tokens, at - 1);
  const begins =
    breakAt(tokens, at) >= 1 || /^(?:and|then|also|not|didn't|wouldn't|would)$/.test(before) || before.endsWith('ly');
  return begins || at - last < near || isSeenBefore(tokens, at);
}
