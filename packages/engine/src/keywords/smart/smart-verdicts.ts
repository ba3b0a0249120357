import type { Smart, SmartAspect } from '../../definition/prose-checks.js';
import type { JsonObject } from '../../json.js';
import type { Scene } from '../keyword-rule.js';
import { actionRow, type Held } from './action-row.js';
import { aspects } from './aspects.js';

/** One letter's verdict on an action. `assigned` has no letter, word or question of its own where no letter asks it. */
export interface SmartVerdict extends Held {
  aspect: SmartAspect;
  letter?: string;
  word?: string;
  /** What the letter asks, in the authority's words. */
  question?: string;
}

/**
 * What each letter of the authority says of an action, and whether a person is named, with evidence for and against;
 * `scene.pointer` is the row's. `unknown` where no question asks it, or where the text cannot be judged. Without a
 * language only what the answers alone can say.
 */
export function smartVerdicts(row: JsonObject, parameter: Smart, scene: Scene): SmartVerdict[] {
  const { letters = [] } = parameter;
  const readable = actionRow(row, parameter, scene);
  // two letters may go by one rule
  const known = new Map<unknown, Held>();
  const held = (aspect: SmartAspect): Held => {
    const rule = aspects[aspect];
    const before = known.get(rule) ?? rule(readable);
    known.set(rule, before);
    return before;
  };
  const byLetter = letters.map((letter): SmartVerdict => ({ ...letter, ...held(letter.aspect) }));
  const isAsked = letters.some(({ aspect }) => aspect === 'assigned');
  return isAsked ? byLetter : [...byLetter, { aspect: 'assigned', ...held('assigned') }];
}
