import type { Evidence } from '@kinform/engine';
import type { Token } from './token.js';
import { wordAt } from './token-at.js';
import { actorOf } from './actor.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
const ofTheBody =
  words(`hood thumbs head eyes hand hands arm arms fist fists knee knees shoulder shoulders sleeve sleeves face lip lips chin mouth finger
  fingers thumb legs body gaze coat cap hair tears`);
const placed =
  words(`up down over shut closed clenched wide open round around between tucked folded covered turned in on across under behind
  together uncurled pressed dropped sank slumped hunched rolling streaming sagged shaking trembling clamped raised lowered crossed stiff tight`);
const looks = words('grin grins smile smiles frown giggle giggles face tears sobs babble stare scowl shrug nod');
const colours = words(
  'big huge wide small shy tiny worried sad blank straight cross angry happy lovely silent loud little quick half floods in of long excited scared',
);
const withHold = words('with his her their its both and the wide kept keeps had has a');

/** How a child bore himself or herself, told without a verb: "hood up", "fists clenched", "big grin", "arms over her head". */
export function bearing(tokens: readonly Token[], framed: readonly boolean[]): Evidence[] {
  return tokens.flatMap((token, at) => {
    const body = isBody(tokens, at, token);
    if (framed[at] || !(body || isLook(tokens, at, token)) || !isChilds(tokens, at)) return [];
    const before = tokens[at - 1];
    const from = before && token.before === 0 ? before.from : token.from;
    return [{ reason: 'childSeen', from, to: (body ? tokens[at + 1] : token)?.to ?? token.to }];
  });
}

/** "hood up", "his fists clenched". */
function isBody(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  return ofTheBody.has(token.lower) && next?.before === 0 && placed.has(next.lower) && leads(token, tokens[at - 1]);
}

/** "a big grin", "worried face". */
function isLook(tokens: readonly Token[], at: number, token: Token): boolean {
  return looks.has(token.lower) && token.before === 0 && colours.has(wordAt(tokens, at - 1));
}

function leads(token: Token, before: Token | undefined): boolean {
  return token.before > 0 || (before !== undefined && withHold.has(before.lower));
}

function isChilds(tokens: readonly Token[], at: number): boolean {
  const { who } = actorOf(tokens, at);
  return who === 'child' || who === 'nobody';
}
