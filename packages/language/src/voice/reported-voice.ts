import type { Evidence, TextSpan } from '@kinform/engine';
import type { Token } from './token.js';
import type { Actor } from './actor.js';
import { actorOf } from './actor.js';
import { isFeelingOf } from './feelings.js';
import { determiners } from './lexicon/people.js';
import { sayVerbs, wishVerbs } from './lexicon/verbs.js';
import { tellsOtherwise } from './other-telling.js';
import { breakAt, soonAfter, wordAt } from './token-at.js';
import type { VerbForm } from './verb-forms.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
const mayBeNouns = words(
  'call name text list type report sign voice comment answer score request share rate state remark talk vote claim scale circle tick repeat moan yell',
);
const needsAbout = words('speak talk communicate share sing chat');
const about = words('about of that how why what');
const notViews = words('need know value trust enjoy');
const plainWishes = words('hope miss dread wonder dream');
const noView = words(
  'engage speak talk comment participate contribute share discuss answer attend complete join take involved meet',
);
const missed = words('his her their mum dad nan having being the him them home going seeing');
const passive = /^(?:was|were|is|are|be|been|being)$/;
const isTold = /^(?:he's|she's|they're|hes|shes|theyre)$/;
const goingOn = /^(?:is|was|kept|keeps|be|been)$/;
const nounAfter = /^(?:express|expressed|about|of|and|with|own|to)$/;
const startsAlone =
  words(`said told wrote drew chose described explained stated wants wanted wishes wished hopes hoped misses feels felt
  hates likes loves liked thinks replied answered says tells asked talked like prefer love worries thought added states reports describes explains asks rates disclosed want feel
  miss hate wish believes believed worries ranks`);
/** Verbs of saying that hardly anybody but a child is said to act by: they begin a note alone. */
const ofChildren = words(
  'reckon grumble moan confide beg complain protest swear plead blurt admit insist reveal whisper joke shout mumble mutter vote',
);

/** A place where a child's view may stand; a weak one only counts beside another. */
export interface VoiceSign extends Evidence {
  weak?: true;
}

/** What a child says, wishes or feels, told by somebody else: "Amy told me", "he wishes", "she would like", "when asked, said". */
export function reportedVoice(tokens: readonly Token[], framed: readonly boolean[], byParent = false): VoiceSign[] {
  return tokens.flatMap((token, at) => {
    if (framed[at]) return [];
    const other = tellsOtherwise(tokens, at) || (!byParent && isFeelingOf(tokens, at));
    const before = tokens[at - 1] ?? token;
    const signs: VoiceSign[] = other ? [{ reason: 'childSaid', from: before.from, to: token.to }] : [];
    return [...signs, ...toldBy(tokens, at, token, byParent)];
  });
}

function toldBy(tokens: readonly Token[], at: number, token: Token, byParent: boolean): VoiceSign[] {
  const [said, wished] = [sayVerbs.get(token.lower), wishVerbs.get(token.lower)];
  if (token.person || !(said || wished)) return [];
  const actor = actorOf(tokens, at);
  if (!isChilds(tokens, at, actor)) return [];
  const place = { from: (tokens[Math.min(actor.at, at)] ?? token).from, to: token.to };
  if (said && says(tokens, at, actor, said)) return [{ reason: 'childSaid', ...place }];
  return wished ? wishAt(place, weightOf(tokens, at, actor, wished), byParent) : [];
}

function wishAt(place: TextSpan, weight: 'strong' | 'weak' | 'none', byParent: boolean): VoiceSign[] {
  if (weight === 'none') return [];
  const wish = { reason: 'childWishes', ...place };
  return [weight === 'weak' || byParent ? { ...wish, weak: true } : wish];
}

function isChilds(tokens: readonly Token[], at: number, actor: Actor): boolean {
  if (actor.hedged || actor.who === 'adult' || actor.who === 'writer') return false;
  return actor.who === 'child' || standsAlone(tokens, at, actor);
}

function says(tokens: readonly Token[], at: number, actor: Actor, form: VerbForm): boolean {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  if (actor.denied || actor.able || actor.supposed || passive.test(before)) return false;
  if (isNothingSaid(tokens, at) || asksAChild(tokens, at, actor)) return false;
  if (form.base === 'tell' && isTold.test(before)) return false;
  return form.tense === 'ing' ? goingOn.test(before) : saysSo(form, before, next);
}

/** "says please and thank you", "hasn't said anything", "reports are that", "told by". */
function isNothingSaid(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (/^(?:anything|are|is|were|suggest|show|from)$/.test(next)) return true;
  if (/^(?:by|not)$/.test(next)) return wordAt(tokens, at + 2) !== 'to';
  return /^(?:please|thanks?|hello|hi|goodbye|sorry)$/.test(next) && /^(?:says?|saying)$/.test(wordAt(tokens, at));
}

/** Verbs that are also nouns or need "about" to tell a view. */
function saysSo({ base, tense }: VerbForm, before: string, next: string): boolean {
  if (base === 'pick' && /^(?:at|on|up|)$/.test(next)) return false;
  if (needsAbout.has(base)) return tense !== 'base' && about.has(next);
  return !mayBeNouns.has(base) || (tense !== 'base' && !determiners.has(before));
}

/** "Asked Bex what …", "Spoke to her": with nobody named and a child after it, the writer acts. */
function asksAChild(tokens: readonly Token[], at: number, actor: Actor): boolean {
  if (actor.who !== 'nobody') return false;
  if (/^asks?(?:ed)?$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'about') return true;
  const soon = tokens.slice(at + 1, at + 5).filter((token) => token.before === 0);
  return soon.some((token) => token.person?.who === 'child' || /^(?:him|her|them)$/.test(token.lower));
}

/** A wish as a verb, not "wishes and feelings" nor "her wish", and one that may be the child's. */
function mayWish(tokens: readonly Token[], at: number, actor: Actor, form: VerbForm): boolean {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  if (/^(?:will|will's|may|might)$/.test(before) || notViews.has(form.base) || form.tense === 'ing' || actor.able)
    return false;
  if (determiners.has(before) || passive.test(before) || nounAfter.test(before)) return false;
  return !/^(?:and|or)$/.test(next) && !(form.base === 'miss' && !missed.has(next));
}

/** "wants", "wishes", "would like", "thinks that …" are a view by themselves; "likes", "feels safe" may be an adult's guess. */
function weightOf(tokens: readonly Token[], at: number, actor: Actor, form: VerbForm): 'strong' | 'weak' | 'none' {
  if (!mayWish(tokens, at, actor, form)) return 'none';
  if (/^(?:want|wish)$/.test(form.base)) return givesNone(tokens, at) ? 'none' : 'strong';
  if (actor.supposed || plainWishes.has(form.base)) return 'strong';
  return hasContent(tokens, at, form.base) ? 'strong' : 'weak';
}

/** "thinks everybody is making a fuss", "worries who will look after Nan", "feels let down": a thought with content of its own. */
function hasContent(tokens: readonly Token[], at: number, base: string): boolean {
  const next = wordAt(tokens, at + 1);
  if (base === 'worry') return /^(?:who|that|about|what|if|when|how|whether)$/.test(next);
  if (soonAfter(tokens, at, 4).length < 4) return false;
  if (base === 'feel') return /^(?:that|like|let|left|as|nobody|everyone|he|she|they|it)$/.test(next);
  return /^(?:think|hate|dislike|believe)$/.test(base) && next !== 'in';
}

/** "did not wish to engage", "does not want to talk": a way to say that there is no view. */
function givesNone(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => noView.has(token.lower));
}

/** A verb with nobody named acts for the child where a sentence or clause begins with it, as notes are written: "Says that …", "Would like …". */
function standsAlone(tokens: readonly Token[], at: number, actor: Actor): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !(startsAlone.has(token.lower) || beginsAlone(token.lower))) return false;
  if (/^(?:like|prefer|love)$/.test(token.lower)) return actor.supposed && before !== undefined && before.before >= 2;
  if (/^(?:want|feel|miss|hate|wish)$/.test(token.lower)) return actor.denied && leadsClause(tokens, at);
  return token.before >= 1 || (before !== undefined && isBeginning(before));
}

/** "and said", "Just wants". */
function isBeginning({ lower, before }: Token): boolean {
  return /^(?:and|also|then)$/.test(lower) || (before === 3 && /^(?:just|really|still|only)$/.test(lower));
}

function beginsAlone(word: string): boolean {
  const form = sayVerbs.get(word);
  return form !== undefined && (form.tense === 's' || form.tense === 'past') && ofChildren.has(form.base);
}

/** "Doesn't really want …": only words of denial and degree stand between the verb and the start of its clause. */
function leadsClause(tokens: readonly Token[], at: number): boolean {
  let step = at;
  while (
    breakAt(tokens, step) === 0 &&
    step > 0 &&
    /^(?:does|do|did|not|really|still|just|also|even|\w+n't)$/.test(wordAt(tokens, step - 1))
  )
    step -= 1;
  return breakAt(tokens, step) >= 1;
}
