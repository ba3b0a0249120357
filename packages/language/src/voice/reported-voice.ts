import type { Evidence } from '@kinform/engine';
import type { Token } from './token.js';
import { actorOf } from './actor.js';
import { sayVerbs, wishVerbs } from './lexicon/verbs.js';

const mayBeNouns = new Set(
  'call name text list type report sign voice comment answer score request share rate state remark talk vote'.split(
    ' ',
  ),
);
const needsAbout = new Set(['speak', 'talk', 'communicate', 'share', 'sing', 'write', 'chat']);
const about = new Set('about of that how why what with to lots'.split(' '));
const notViews = new Set(['need', 'know', 'value', 'trust', 'enjoy', 'believe']);
const startsAlone = new Set(
  'said told wrote drew chose described explained stated wants wanted wishes wished hopes hoped misses feels felt hates likes loves liked thinks replied answered says tells asked talked'.split(
    ' ',
  ),
);

/** What a child says, wishes or feels, told by somebody else: "Amy told me", "he wishes", "she would like", "when asked, said". */
export function reportedVoice(tokens: readonly Token[], framed: readonly boolean[]): Evidence[] {
  const evidence: Evidence[] = [];
  tokens.forEach((token, at) => {
    if (framed[at] || token.person) return;
    const reason = reasonOf(tokens, at);
    if (!reason) return;
    const actor = actorOf(tokens, at);
    const from = tokens[actor.at]?.from ?? token.from;
    evidence.push({ reason, from: Math.min(from, token.from), to: token.to });
  });
  return evidence;
}

function reasonOf(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const said = sayVerbs.get(token.lower);
  const wished = wishVerbs.get(token.lower);
  if (!said && !wished) return undefined;
  const actor = actorOf(tokens, at);
  if (actor.hedged || actor.who === 'adult' || actor.who === 'writer') return undefined;
  if (actor.who === 'nobody' && !standsAlone(tokens, at)) return undefined;
  if (said && says(tokens, at, said.base, said.tense) && !actor.denied && !actor.able) return 'childSaid';
  if (wished && !notViews.has(wished.base) && wished.tense !== 'ing' && !actor.able) return 'childWishes';
  return undefined;
}

function says(tokens: readonly Token[], at: number, base: string, tense: string): boolean {
  const next = tokens[at + 1];
  if (needsAbout.has(base)) return next !== undefined && next.before === 0 && about.has(next.lower) && tense !== 'base';
  if (mayBeNouns.has(base) && tense === 'base') return false;
  return tense !== 'ing' || /^(?:is|was|kept|keeps|be|been)$/.test(tokens[at - 1]?.lower ?? '');
}

/** A verb with nobody named acts for the child where a sentence or clause begins with it, as notes are written. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const first = token?.before ?? 0;
  const before = tokens[at - 1];
  const starts = first >= 1 || ['and', 'also', 'then'].includes(before?.lower ?? '');
  return token !== undefined && starts && startsAlone.has(token.lower);
}
