import type { Evidence } from '@kinform/engine';
import type { Token } from './token.js';
import { actorOf } from './actor.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
const ofTheBody =
  words(`hood head eyes hand hands arm arms fist fists knee knees shoulder shoulders back sleeve sleeves face lip lips chin mouth finger
  fingers thumb foot feet legs body gaze coat cap hair`);
const placed =
  words(`up down over to shut closed clenched wide open round around between tucked folded covered turned in on across under behind
  together uncurled pressed clamped raised lowered crossed stiff tight`);
const looks = words('grin grins smile smiles frown giggle giggles face tears sobs babble stare scowl shrug nod');
const colours = words(
  'big huge wide small shy tiny worried sad blank straight cross angry happy lovely silent loud little quick half floods in of long excited scared',
);
const withHold = words('with his her their its both and the wide kept keeps had has a');

/** How a child bore himself or herself, told without a verb: "hood up", "fists clenched", "big grin", "arms over her head". */
export function bearing(tokens: readonly Token[], framed: readonly boolean[]): Evidence[] {
  return tokens.flatMap((token, at) => {
    if (framed[at]) return [];
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const body =
      ofTheBody.has(token.lower) &&
      next !== undefined &&
      next.before === 0 &&
      placed.has(next.lower) &&
      leads(token, before);
    const look = looks.has(token.lower) && before !== undefined && token.before === 0 && colours.has(before.lower);
    if (!(body || look) || !isChilds(tokens, at)) return [];
    return [
      {
        reason: 'childSeen',
        from: before && token.before === 0 ? before.from : token.from,
        to: body && next ? next.to : token.to,
      },
    ];
  });
}

function leads(token: Token, before: Token | undefined): boolean {
  return token.before > 0 || (before !== undefined && withHold.has(before.lower));
}

function isChilds(tokens: readonly Token[], at: number): boolean {
  const { who } = actorOf(tokens, at);
  return who === 'child' || who === 'nobody';
}
