import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import { describing } from './lexicon/describing.js';
import { processWords, smallWords } from './lexicon/process-words.js';
import { breakAt, wordAt } from './token-at.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
/** Lists that only a child's view fills. */
const ofViews = words('likes dislikes wishes favourite favourites favorite');
/** "Best thing", "worst bit": before one of `parts`. */
const ranks = words('best worst good bad nice hard scary happiest saddest favourite ideal perfect dream');
const parts = words('thing things bit bits part parts time times day days lesson person place memory');
/** Tools that a child fills in. */
const tools = words(
  'chart jar jars wheel thermometer bears blob houses house mat mats scale ladder star stars card cards worksheet sheet diary map tree stickers sticker island',
);
const ofFeelings = words(
  'feelings feeling worry worries wishes wish emotions emotion happy sad angry good dreams dream three blob bear talking',
);
const feelingHeads = words('scared safe happy sad worried angry excited lonely cross unsafe proud');
const none = words('none nil n na nothing tbc not see unable awaiting to');
const longest = 9;

/**
 * What stands after the heading of a child's list or tool, without a verb: "Feelings chart circled: lonely, tired",
 * "3 wishes – a dog", "Likes: football", "Worst thing: when they argue", "Favourite person is Grandad".
 */
export function headedVoice({ tokens, text }: Reading): Evidence[] {
  return tokens.flatMap((token, at) => {
    if (token.before < 2) return [];
    const end = headingEnd(text, tokens, at);
    const first = end === undefined ? undefined : tokens[end];
    if (end === undefined || !first || !isAnswer(tokens, end)) return [];
    return [{ reason: 'childSaid', from: token.from, to: first.to }];
  });
}

/** Where the answer begins after a heading of a child's; undefined where none is. */
function headingEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
  for (let end = at + 1; end < at + longest && breakAt(tokens, end) < 3; end += 1) {
    if (tokens[end - 1]?.person?.who === 'adult') return undefined;
    const isBorder = isColonOrDash(text, tokens, end) || isWhen(tokens, end);
    if (isBorder) return isHeading(tokens.slice(at, end)) ? end : undefined;
  }
  return undefined;
}

/** A colon or a dash stands before a word, no bracket and no stroke. */
function isColonOrDash(text: string, tokens: readonly Token[], at: number): boolean {
  if (breakAt(tokens, at) !== 2) return false;
  return /[:–—]|\s-\s/.test(text.slice(tokens[at - 1]?.to, tokens[at]?.from));
}

/** "Worst thing is when …", "best day was going …": what a child names; "the best thing is that …" is anybody's opinion. */
function isWhen(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:is|was|are|were|would)$/.test(wordAt(tokens, at)) &&
    /^(?:when|going|being|having|seeing|playing)$/.test(wordAt(tokens, at + 1))
  );
}

function isHeading(heading: readonly Token[]): boolean {
  if (heading.length === 1) return feelingHeads.has(heading[0]?.lower ?? '') || ofViews.has(heading[0]?.lower ?? '');
  return heading.some(({ lower }, at) => {
    const next = heading[at + 1]?.lower ?? '';
    if (/^self-(?:scored|rated|assessed)$/.test(lower)) return true;
    if (/^(?:re|of|for|work)$/.test(next)) return false;
    return ofViews.has(lower) || (ranks.has(lower) && parts.has(next)) || (ofFeelings.has(lower) && tools.has(next));
  });
}

/** Something is told after the heading, and not only that it is missing, attached or to come. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  if (none.has(wordAt(tokens, at))) return false;
  const rest: Token[] = [];
  for (let step = at; step < at + 12 && (step === at || breakAt(tokens, step) < 3); step += 1) {
    const token = tokens[step];
    if (token) rest.push(token);
  }
  if (rest.some(({ lower }) => describing.has(lower))) return false;
  return rest.some(({ lower, person }) => person?.name || (!processWords.has(lower) && !smallWords.has(lower)));
}
