import type { Evidence } from '@kinform/engine';
import type { Token } from './token.js';
import type { Actor } from './actor.js';
import { determiners } from './lexicon/people.js';
import { isFeelingOf } from './feelings.js';
import { actorOf } from './actor.js';
import { sayVerbs, wishVerbs } from './lexicon/verbs.js';

const mayBeNouns = new Set(
  'call name text list type report sign voice comment answer score request share rate state remark talk vote'.split(
    ' ',
  ),
);
const needsAbout = new Set(['speak', 'talk', 'communicate', 'share', 'sing', 'chat']);
const about = new Set('about of that how why what with to lots'.split(' '));
const notViews = new Set(['need', 'know', 'value', 'trust', 'enjoy', 'believe']);
const noView = new Set(
  'engage speak talk comment participate contribute share discuss answer attend complete join'.split(' '),
);
const passive = /^(?:was|were|is|are|be|been|being)$/;
const nounAfter = /^(?:express|expressed|about|of|and|with|own)$/;
const viewNouns =
  /^(?:view|views|wish|wishes|hope|worry|worries|dream|idea|answer|message|favourite|fear|opinion|words)$/;
const gathering =
  /^(?:not|to|unknown|captured|sought|being|recorded|obtained|ascertained|be|have|unable|gathered|considered|taken|listened|central|at|in|included)$/;
const startsAlone = new Set(
  'said told wrote drew chose described explained stated wants wanted wishes wished hopes hoped misses feels felt hates likes loves liked thinks replied answered says tells asked talked'.split(
    ' ',
  ),
);

/** A place where a child's view may stand; a weak one only counts beside another. */
export interface VoiceSign extends Evidence {
  weak?: true;
}

/** What a child says, wishes or feels, told by somebody else: "Amy told me", "he wishes", "she would like", "when asked, said". */
export function reportedVoice(tokens: readonly Token[], framed: readonly boolean[], byParent = false): VoiceSign[] {
  const signs: VoiceSign[] = [];
  tokens.forEach((token, at) => {
    if (framed[at]) return;
    if (isChildsView(tokens, at) || tellsOtherwise(tokens, at) || (!byParent && isFeelingOf(tokens, at)))
      signs.push({ reason: 'childSaid', from: tokens[at - 1]?.from ?? token.from, to: token.to });
    if (token.person || !(sayVerbs.has(token.lower) || wishVerbs.has(token.lower))) return;
    const actor = actorOf(tokens, at);
    if (actor.hedged || actor.who === 'adult' || actor.who === 'writer') return;
    if (actor.who === 'nobody' && !standsAlone(tokens, at)) return;
    const sign = says(tokens, at, actor) ?? wishes(tokens, at, actor, byParent);
    if (sign) signs.push({ ...sign, from: Math.min(tokens[actor.at]?.from ?? token.from, token.from), to: token.to });
  });
  return signs;
}

/** "Lola's view is that", "his biggest worry is": a view of the child's, and what it is. */
function isChildsView(tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (
    !here ||
    !next ||
    next.before > 0 ||
    !viewNouns.test(here.lower) ||
    !/^(?:is|was|would|are|were)$/.test(next.lower)
  )
    return false;
  if (gathering.test(tokens[at + 2]?.lower ?? 'not')) return false;
  return tokens.slice(Math.max(0, at - 3), at).some((token) => {
    const whose = token.lower.endsWith("'s") && token.person?.who === 'child';
    return whose || /^(?:his|her|their)$/.test(token.lower);
  });
}

/** "let me know", "according to Sam", "gave home 2 out of 10": said in other words. */
function tellsOtherwise(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  const soon = tokens.slice(at + 1, at + 8).filter((token) => token.before < 2);
  if (word === 'according')
    return soon[0]?.lower === 'to' && soon.slice(1, 3).some((token) => token.person?.who === 'child');
  const tells =
    word === 'let'
      ? soon.some(({ lower }) => lower === 'know')
      : word === 'gave' && soon.some(({ lower }, step) => lower === 'out' && soon[step + 1]?.lower === 'of');
  return tells && actorOf(tokens, at).who === 'child';
}

type Sign = Pick<VoiceSign, 'reason' | 'weak'>;

function says(tokens: readonly Token[], at: number, actor: Actor): Sign | undefined {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  const form = sayVerbs.get(tokens[at]?.lower ?? '');
  if (!form || actor.denied || actor.able || actor.supposed) return undefined;
  if (passive.test(before) || next?.lower === 'by') return undefined;
  if (form.base === 'pick' && /^(?:at|on|up)$/.test(next?.lower ?? 'at')) return undefined;
  if (asksAChild(tokens, at, actor)) return undefined;
  if (needsAbout.has(form.base) && !(next?.before === 0 && about.has(next.lower) && form.tense !== 'base'))
    return undefined;
  if (mayBeNouns.has(form.base) && (form.tense === 'base' || determiners.has(before))) return undefined;
  if (form.tense === 'ing' && !/^(?:is|was|kept|keeps|be|been)$/.test(before)) return undefined;
  return { reason: 'childSaid' };
}

/** "Asked Bex what …", "Spoke to her": with nobody named and a child after it, the writer acts. */
function asksAChild(tokens: readonly Token[], at: number, actor: Actor): boolean {
  if (actor.who !== 'nobody') return false;
  return tokens
    .slice(at + 1, at + 5)
    .some((token) => token.before === 0 && (token.person?.who === 'child' || /^(?:him|her|them)$/.test(token.lower)));
}

/** "wishes", "wants", "would like" are a view by themselves; "likes", "feels", "thinks" may be an adult's guess. */
function wishes(tokens: readonly Token[], at: number, actor: Actor, byParent: boolean): Sign | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  const form = wishVerbs.get(tokens[at]?.lower ?? '');
  if (!form || notViews.has(form.base) || form.tense === 'ing' || actor.able || determiners.has(before))
    return undefined;
  if (
    before === 'to' ||
    passive.test(before) ||
    nounAfter.test(before) ||
    /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined;
  if (
    form.base === 'miss' &&
    !/^(?:his|her|their|mum|dad|nan|having|being|the|him|them|home|going|seeing)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined;
  if (form.base === 'want' || form.base === 'wish')
    return engages(tokens, at)
      ? undefined
      : byParent
        ? { reason: 'childWishes', weak: true }
        : { reason: 'childWishes' };
  if (actor.supposed || ['hope', 'miss', 'dread', 'wonder', 'dream'].includes(form.base))
    return { reason: 'childWishes' };
  return { reason: 'childWishes', weak: true };
}

/** "did not wish to engage", "does not want to talk": a way to say that there is no view. */
function engages(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => noView.has(token.lower));
}

/** A verb with nobody named acts for the child where a sentence or clause begins with it, as notes are written. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const first = token?.before ?? 0;
  const before = tokens[at - 1];
  const starts = first >= 1 || ['and', 'also', 'then'].includes(before?.lower ?? '');
  return token !== undefined && starts && startsAlone.has(token.lower);
}
