import type { Token } from './token.js';
import { actorOf } from './actor.js';
import { breakAt, sentenceStart, soonAfter, wordAt } from './token-at.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
const viewNouns = words(
  'view views wish wishes hope worry worries dream idea answer message favourite fear opinion words request',
);
const listNouns = words(
  'wish wishes reason reasons worry worries hope hopes dream dreams rule rules answer answers likes dislikes fear fears',
);
const gathering =
  /^(?:|not|to|unknown|captured|sought|being|recorded|obtained|ascertained|be|have|unable|gathered|considered|taken|listened|central|at|in|included|unclear|known)$/;

/** A child's view told without a verb of saying: "her view is that", "according to Sam", "let me know", "gave home 2 out of 10", "he'd rather". */
export function tellsOtherwise(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (viewNouns.has(word) && isView(tokens, at)) return true;
  if (listNouns.has(word) && isList(tokens, at)) return true;
  if (isScore(tokens, at)) return true;
  return isSource(tokens, at) || isOtherSaying(tokens, at);
}

/** "Lola's view is that", "his message for the meeting was": a view of the child's, and what it is. */
function isView(tokens: readonly Token[], at: number): boolean {
  const soon = soonAfter(tokens, at, 5);
  const being = soon.findIndex(({ lower }) => /^(?:is|was|would|are|were)$/.test(lower));
  if (being < 0 || soon.slice(0, being + 1).some((token) => token.before > 0)) return false;
  if (
    (being > 0 && !/^(?:for|about|to)$/.test(wordAt(tokens, at + 1))) ||
    gathering.test(wordAt(tokens, at + being + 2))
  )
    return false;
  return tokens.slice(Math.max(0, at - 3), at).some(isOfAChild);
}

/** "Her reasons for not coming in: the toilets", "Child's three wishes: …": a list with a heading. */
function isList(tokens: readonly Token[], at: number): boolean {
  const soon = soonAfter(tokens, at, 10);
  const colon = soon.findIndex((token) => token.before === 2);
  if (
    colon < 0 ||
    gathering.test(wordAt(tokens, at + colon + 1)) ||
    /^(?:none|n|no|tbc)$/.test(wordAt(tokens, at + colon + 1))
  )
    return false;
  return (
    tokens.slice(Math.max(0, at - 3), at).some(isOfAChild) && soon.slice(0, colon).every((token) => token.before < 2)
  );
}

function isOfAChild({ lower, person }: Token): boolean {
  return /^(?:his|her|their)$/.test(lower) || (lower.endsWith("'s") && person?.who === 'child');
}

/** "Home 3/10": a score out of ten that no grown-up gave. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [score, ten, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!score || ten?.lower !== '10' || ten.from - score.to !== 1 || !/^(?:\d|10)$/.test(score.lower)) return false;
  if (isYear(ten, after) || noScore.has(wordAt(tokens, at - 1)) || noScore.has(after?.lower ?? '')) return false;
  return at > 0 && !tokens.slice(sentenceStart(tokens, at, 30), at).some(({ person }) => person?.who === 'adult');
}

/** "4/10/26" is a day. */
function isYear(before: Token, after: Token | undefined): boolean {
  return after !== undefined && after.from - before.to === 1 && /^\d/.test(after.lower);
}

const noScore = words('on at by from until sdq for attended visit session sessions day days week weeks lessons times');

/** "According to Sam", "in her opinion". */
function isSource(tokens: readonly Token[], at: number): boolean {
  const [here, next, second] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  if (here === 'in') return /^(?:his|her|their)$/.test(next) && /^(?:opinion|view|words)$/.test(second);
  return (
    here === 'according' && next === 'to' && soonAfter(tokens, at, 3).some(({ person }) => person?.who === 'child')
  );
}

/** "let me know", "sent word that", "gave home 2 out of 10", "she'd rather". */
function isOtherSaying(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!saysWith.get(word)?.(tokens, at)) return false;
  const { who } = actorOf(tokens, at);
  if (who === 'nobody')
    return word === 'rather'
      ? breakAt(tokens, at - 1) >= 2
      : breakAt(tokens, at) >= 2 && word !== 'put' && word !== 'sent';
  return who === 'child';
}

type Says = (tokens: readonly Token[], at: number) => boolean;

const outOf: Says = (tokens, at) =>
  soonAfter(tokens, at, 8).some(({ lower }, step, soon) => {
    const next = soon[step + 1]?.lower ?? '';
    return (lower === 'out' && next === 'of') || (lower === 'a' && /^(?:10|\d)$/.test(next));
  });
const saysWith: ReadonlyMap<string, Says> = new Map<string, Says>([
  [
    'let',
    (tokens, at) =>
      soonAfter(tokens, at, 8).some(({ lower }) => lower === 'know' || lower === 'slip') ||
      (wordAt(tokens, at + 1) === 'on' && wordAt(tokens, at + 2) === 'that'),
  ],
  [
    'thumbs',
    (tokens, at) => /^(?:up|down)$/.test(wordAt(tokens, at + 1)) && /^(?:for|to)$/.test(wordAt(tokens, at + 2)),
  ],
  ['opened', (tokens, at) => wordAt(tokens, at + 1) === 'up' && wordAt(tokens, at + 2) === 'about'],
  ['sent', (tokens, at) => wordAt(tokens, at + 1) === 'word'],
  ['rather', (tokens, at) => /(?:would|'d)$/.test(wordAt(tokens, at - 1))],
  ...['gave', 'gives', 'rated', 'put', 'scored', 'scaled'].map((word) => [word, outOf] as const),
]);
