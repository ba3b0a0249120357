import type { Token } from './token.js';
import { breakAt, soonAfter, wordAt } from './token-at.js';
import { actorOf } from './actor.js';
import { adultReportVerbs, sayVerbs, seeVerbs } from './lexicon/verbs.js';

const turns = new Set('but while whereas however though although yet'.split(' '));
const joins = new Set('and so then'.split(' '));
const passives = new Set(
  'described reported considered thought believed known felt regarded seen viewed deemed understood said assessed'.split(
    ' ',
  ),
);
const passiveAfter = new Set('as to that by'.split(' '));
const beings = /^(?:is|are|was|were|been|be|also|generally|it|it's)$/;
const views = /^(?:view|views|opinion|perspective|report)$/;
const sources = new Set('according per via'.split(' '));

/**
 * Which words stand within what an adult says, thinks or wishes: from an adult who reports to the end of the sentence, or to
 * "but" and the like, or to a child who speaks in a clause of their own.
 */
export function adultFrames(tokens: readonly Token[]): boolean[] {
  const sourced = tokens.some(({ lower }) => lower === 'according');
  let within = false;
  let speaker: string | undefined;
  return tokens.map((token, at) => {
    if (token.before === 3 || turns.has(token.lower)) within = false;
    if (sourced && token.before === 3) within = isByAdult(tokens, at);
    if (within && childTakesOver(tokens, at, speaker)) within = false;
    if (!within && opensFrame(tokens, at)) {
      within = true;
      speaker = tokens[actorOf(tokens, at).at]?.person?.as;
    }
    return within;
  });
}

/** "Complains of tummy aches, according to mum": the source stands later in the sentence. */
function isByAdult(tokens: readonly Token[], at: number): boolean {
  for (let step = at; step === at || breakAt(tokens, step) < 3; step += 1) {
    if (wordAt(tokens, step) === 'according')
      return soonAfter(tokens, step, 4).some(({ person }) => person?.who === 'adult');
  }
  return false;
}

function opensFrame(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isSupposed(tokens, at)) return true;
  if (isPassive(tokens, at)) return !seeVerbs.has(token.lower) || wordAt(tokens, at + 1) === 'as';
  if (sources.has(token.lower)) return tokens.slice(at + 1, at + 5).some((later) => later.person?.who === 'adult');
  const before = tokens[at - 1];
  if (views.test(token.lower) && before?.lower.endsWith("'s")) return before.person?.who === 'adult';
  return adultReportVerbs.has(token.lower) && !token.person && isReporter(tokens, at);
}

/** "if she could speak she would probably say that …": words that a grown-up lends to a child. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:say|tell)$/.test(wordAt(tokens, at))) return false;
  const { supposed, hedged } = actorOf(tokens, at);
  return supposed && (hedged || tokens.slice(Math.max(0, at - 10), at).some(({ lower }) => lower === 'could'));
}

/** "is described as", "it was felt that": whoever thinks so, it is not the child. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!passives.has(wordAt(tokens, at)) || breakAt(tokens, at + 1) > 0) return false;
  if (wordAt(tokens, at + 2) === 'part') return false;
  return passiveAfter.has(wordAt(tokens, at + 1)) && beings.test(wordAt(tokens, at - 1));
}

/** An adult reports, or the writer gives an opinion; "I asked", "I told her" are no opinion. */
function isReporter(tokens: readonly Token[], at: number): boolean {
  const { who } = actorOf(tokens, at);
  const word = wordAt(tokens, at);
  const opines = !seeVerbs.has(word) && !/^(?:ask|asked|told|explained|found|said|mentioned)$/.test(word);
  return who === 'adult' || (who === 'writer' && opines);
}

/** "and Amy said", ", he told me": a child after a comma or "and" who speaks ends what the adult says. */
function childTakesOver(tokens: readonly Token[], at: number, speaker: string | undefined): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.person || !before || !(token.before > 0 || joins.has(before.lower))) return false;
  const isChild =
    token.person.who === 'child' ||
    (token.person.who === 'pronoun' && token.person.as !== speaker && speaker !== 'they');
  return isChild && tokens.slice(at + 1, at + 4).some((later) => sayVerbs.has(later.lower));
}
