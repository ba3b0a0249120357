import type { Token } from './token.js';
import { actorOf } from './actor.js';
import { adultReportVerbs, sayVerbs, seeVerbs } from './lexicon/verbs.js';

/** What a writer does to give an opinion. */
const opines = new Set(
  'feel think believe worry hope want wish consider know understand love need suggest felt thought believed worried hoped wanted knew would'.split(
    ' ',
  ),
);
const turns = new Set('but while whereas however though although yet'.split(' '));
const joins = new Set('and so then'.split(' '));
const passives = new Set(
  'described reported considered thought believed known felt regarded seen viewed deemed understood said assessed'.split(
    ' ',
  ),
);
const passiveAfter = new Set('as to that by'.split(' '));
const sources = new Set('according per via'.split(' '));

/**
 * Which words stand within what an adult says, thinks or wishes: from an adult who reports to the end of the sentence, or to
 * "but" and the like, or to a child who speaks in a clause of their own.
 */
export function adultFrames(tokens: readonly Token[]): boolean[] {
  let within = false;
  let speaker: string | undefined;
  return tokens.map((token, at) => {
    if (token.before === 3 || turns.has(token.lower)) within = false;
    if (within && childTakesOver(tokens, at, speaker)) within = false;
    if (!within && opensFrame(tokens, at)) {
      within = true;
      speaker = tokens[actorOf(tokens, at).at]?.person?.as;
    }
    return within;
  });
}

function opensFrame(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (
    passives.has(token.lower) &&
    next &&
    next.before === 0 &&
    passiveAfter.has(next.lower) &&
    before &&
    /^(?:is|are|was|were|been|be|also|generally|it|it's|been)$/.test(before.lower)
  ) {
    return !seeVerbs.has(token.lower) || next.lower === 'as';
  }
  if (sources.has(token.lower)) return tokens.slice(at + 1, at + 5).some((later) => later.person?.who === 'adult');
  if (/^(?:view|views|opinion|perspective|report)$/.test(token.lower) && before?.lower.endsWith("'s"))
    return before.person?.who === 'adult';
  if (!adultReportVerbs.has(token.lower) || token.person) return false;
  const { who } = actorOf(tokens, at);
  return (
    who === 'adult' ||
    (who === 'writer' && !seeVerbs.has(token.lower) && !/^(?:ask|asked|told|explained|found)$/.test(token.lower))
  );
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
