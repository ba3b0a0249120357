import type { Evidence } from '@kinform/engine';
import type { Token } from './token.js';
import { bearing } from './bearing.js';
import { isDeed } from './deed.js';
import { actorOf } from './actor.js';
import { isSeenBefore } from './seen-before.js';
import { wordAt, breakAt } from './token-at.js';

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
    if (framed[at] || token.person || !isDeed(tokens, at, at - last < near, watching)) return;
    const actor = actorOf(tokens, at);
    if (actor.who === 'adult' || actor.who === 'writer' || actor.hedged || actor.able) return;
    if (actor.who === 'nobody' && !standsAlone(tokens, at, last)) return;
    last = at;
    const next = tokens[at + 1];
    const from = Math.min(tokens[actor.at]?.from ?? token.from, token.from);
    evidence.push({ reason: 'childSeen', from, to: next?.before === 0 ? next.to : token.to });
  });
  return watching.byParent || watching.unborn ? evidence : [...evidence, ...bearing(tokens, framed)];
}

/** A deed that names nobody is the child's where a clause begins with it, as notes are written, or another deed went before. */
function standsAlone(tokens: readonly Token[], at: number, last: number): boolean {
  const before = wordAt(tokens, at - 1);
  const begins =
    breakAt(tokens, at) >= 1 || /^(?:and|then|also|not|didn't|wouldn't|would)$/.test(before) || before.endsWith('ly');
  return begins || at - last < near || isSeenBefore(tokens, at);
}
