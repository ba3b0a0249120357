import type { Evidence } from '@kinform/engine';
import { sentencesOf } from '../text/sentence.js';
import { adultFrames } from './frames.js';
import { isBlank, isSignsOnly, pointsElsewhere } from './blank.js';
import type { Reading } from './token.js';
import { readingOf } from './token.js';
import { processWords, smallWords } from './lexicon/process-words.js';

/** Says outright that there is no view, and why: what follows "because" or "due to" belongs to it. */
const saysNone: readonly RegExp[] = [
  /^\W*(?:n\W{0,3}a|nil|none|tb[cad]|not applicable|not known|no views?)\b/,
  /\b(?:unable|not (?:yet |been |currently |really )*able|not possible|impossible|cannot|can't|could not|couldn't|too (?:young|little|small|early|immature)\b.{0,12}) (?:\w+ )?(?:to |be )*(?:obtain|gain|gather|get|seek|sought|capture|ascertain|speak|talk|express|give|share|verbalise|communicate|articulate|comment|tell us|say|record|understand|answer)/,
  /\b(?:views?|wishes|feelings|voice|opinions?|thoughts)\b.{0,30}\b(?:not|unable|unavailable|yet to|still to|outstanding|pending|to be|will be)\b/,
  /\b(?:not|n't|never) (?:yet |been |had |the |a |an )*(?:seen|spoken to|spoken with|asked|consulted|chance|opportunity|consent|permission|old enough|sought|obtained|gathered|contactable|reachable)\b/,
  /\b(?:have|has|had)(?: not|n't) (?:yet |been )*met\b/,
  /\b(?:did not|didn't|does not|doesn't|would not|wouldn't|do not|refus\w+|declin\w+|unwilling)(?: (?:wish|want|like|feel able|feel ready))?(?: to| with)? (?:be )?(?:engage|speak|talk|take part|participate|comment|share|contribute|discuss|answer|attend|say|give|complete|meet|see|join|spoken)/,
  /\b(?:not|n't) (?:get (?:round|around|a chance|time|to)|manage\w*|have (?:time|chance|the time|a chance))\b/,
  /\btoo \w+ (?:and \w+ )?to (?:talk|speak|say|engage|take part|answer|see)\b/,
  /\bselective(?:ly)? mut\w+/,
  /\b(?:too (?:young|little|small|immature)|(?:non|pre|not)[- ]?verbal|no (?:language|speech|words) yet|awaiting (?:\w+ )?(?:consent|permission|interpreter|visit|session|contact|reply|response|advocate|views?|return)|no consent)\b/,
  /\b(?:we|i) (?:will|shall|hope to|plan to|aim to|intend to|am going to|are going to) (?:\w+ ){0,2}(?:ask|seek|speak|talk|obtain|gather|revisit|update|visit|try|see|meet|complete|add|do|catch)\b/,
];
/** The family will not have the child asked: an adult's wish, and the reason for a silence. */
const refusedFor =
  /\b(?:asked|requested|prefer\w*|want\w*|wish\w*|happy|agree\w*|consent\w*|content|allow\w*|permit\w*|permission)\b.{0,25}\b(?:child|children|kids|boys|girls|him|her|them|baby|views?)\b.{0,15}\b(?:not|n't|to be|being)\b.{0,12}\b(?:involved|spoken|asked|told|included|seen|contacted|interviewed|questioned|consulted)\b/;
/** Points to it more faintly: words of process alone must make up the rest. */
const faint: readonly RegExp[] = [
  /\b(?:none|nil|ditto|tb[cad]|unknown|pending|unable|unsuccessful|impossible|unavailable|unborn|newborn)\b/,
  /\b(?:not|no|never|cannot|\w+n't|nothing|without)\b/,
  /\b(?:declin|refus)(?:e|es|ed|ing)\b/,
  /\b(?:to|will) (?:be|follow|confirm|complete|add|obtain|discuss|seek|gather|capture|update|do|ask|revisit|observe|try|catch)\b/,
  /\b(?:waiting (?:for|on|to)|ongoing|underway|in progress)\b/,
  /\b(?:see|refer|as (?:per|above|before|below|for|with|sibling)|same|attached|copied|above|below|previous|previously|separately|elsewhere)\b/,
  /\b(?:attempt(?:s|ed)?|tried to|on behalf of|spoke for|insert|enter|uploaded|scanned|saved|verbally)\b/,
  /\b(?:to|will) (?:\w+ ){0,6}(?:capture|gather|obtain|seek|ascertain)\b/,
  /^\W*(?:\w+\W+){0,4}\d{1,2} ?(?:days?|wks?|weeks?|mths?|months?|yrs?|years?)(?: old| of age)?\W*$/,
  /^\W*(?:(?:just |please |you could )?(?:ask|speak to|contact|copy|copied|carry over)|\d attempts?)\b/,
  /\b(?:only|just) (?:\S+ ){0,2}(?:days?|weeks?|months?|years?)\b/,
  /\b(?:views?|wishes|feelings|voice|opinions?|thoughts)\b.{0,80}\b(?:ascertained|considered|captured|sought|gathered|obtained|gained|recorded|included|taken|reflected|represented|evidenced|central|heart)\b/,
];
/** Only tells where the child was: nothing else may be said. */
const whereabouts =
  /\b(?:asleep|sleeping|napping|absent|away|poorly|ill|(?:at|in) (?:school|nursery|college|bed|hospital))\b/;
/** "both fine about it": an adult's summary, not a stand-in. */
const summary = /\b(?:fine|happy|ok|okay|settled|content|well|good)\b/;
/** "Dad: …": an adult's words. */
const adultLabel = /^\W*(?:mum|dad|mother|father|school|nan|carer|teacher|parents?)\s*[:–—-]/;
/** A text that begins so goes on about something else. */
const openly = /^\W*(?:to be|will be|tbc|n\/?a|none|not|no (?:views?|comments?))\b/i;
const ofViews =
  /\b(?:views?|wishes|feelings|voice|opinions?|speak|spoke|spoken|talk|say|express|verbal\w*|communicate|too young|too little|too small|contribute|comment|n\/a)\b/i;
const pointer = /^\W*(?:as (?:above|before|below|per)|see|refer to|ditto)\b/;
const reasons =
  /\b(?:because|due to|owing to|given (?:his|her|their|the)|since|as (?:he|she|they|it|the|his|her|child|baby|yp|i|we|mum|dad)\b|on account of|so)\b.*$/;
const turn = /[,;]?\s+(?:but|however|although|though|while|whereas)\b|;|\s[-–—]\s|\((?=[^)]{12})/gi;
/** A quotation tells as much as so many words. */
const quoted = 3;
/** Words of substance that may be left in a stand-in beside its words of process: one in three, and always one (a name). */
const share = 1 / 3;
/** A text longer than this, in characters, is an answer, good or bad. */
const longest = 600;

/** A stand-in for an answer: each place of it, and whether nothing else is there. */
export interface StandIn {
  evidence: Evidence[];
  /** Nothing else is in the text. */
  whole: boolean;
}

/** What stands in for an answer: clauses that say no more than that views are missing, elsewhere, to follow or "considered". */
export function standInOf(text: string): StandIn {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return { evidence: [], whole: false };
  const from = text.indexOf(trimmed);
  if (isSignsOnly(trimmed) || pointsElsewhere(trimmed)) return { evidence: [standing(from, trimmed)], whole: true };
  const judged = clausesOf(text).map((clause) => ({ ...clause, kind: kindOf(clause.text) }));
  const standIns = judged.filter(({ kind }) => kind !== 'other');
  const whole = standIns.length === judged.length;
  if (standIns.length === 0 || !(whole || judged.some(leads))) return { evidence: [], whole: false };
  return { evidence: standIns.map((clause) => standing(clause.from, clause.text)), whole };
}

/** Beside other clauses, one stands in that says outright there is no view, or opens the text with "to be …", "not …", "none". */
function leads({ kind, text }: { kind: Kind; text: string }, at: number): boolean {
  if (kind === 'outright') return at === 0 || ofViews.test(text);
  return kind === 'faint' && at === 0 && openly.test(text);
}

function standing(from: number, text: string): Evidence {
  return { reason: 'standsIn', from, to: from + text.length };
}

/** Sentences, cut where "but", "however", a semicolon or a dash turns to something else; cuts without a word are left out. */
function clausesOf(text: string): { from: number; text: string }[] {
  return sentencesOf(text).flatMap((sentence) => {
    const cuts = [...sentence.text.matchAll(turn)].map(({ index }) => index);
    return [0, ...cuts].flatMap((start, at) => {
      const part = sentence.text.slice(start, cuts[at] ?? sentence.text.length);
      return /[\p{L}\p{N}]/u.test(part) ? [{ from: sentence.from + start, text: part }] : [];
    });
  });
}

/** Outright: there is no view; faint: words of process alone; other: something is told. */
type Kind = 'outright' | 'faint' | 'other';

function kindOf(clause: string): Kind {
  const plain = plainOf(clause);
  if (isBlank(plain)) return 'outright';
  const read = onceRead(clause);
  if (refusedFor.test(plain) && isProcess(read(), 1 / 2)) return 'outright';
  const kind = standsFor(clause, plain, read);
  return kind !== 'other' &&
    !(kind === 'faint' && ofViews.test(plain) && weigh(read()).foreign === 0) &&
    isAdults(plain, read())
    ? 'other'
    : kind;
}

type Read = () => Reading;

/** A clause is read when it must be, and once. */
function onceRead(clause: string): Read {
  let reading: Reading | undefined;
  return () => (reading ??= readingOf(clause));
}

function standsFor(clause: string, plain: string, read: Read): Kind {
  if (pointsElsewhere(plain) || (pointer.test(plain) && isProcess(read(), 1 / 2))) return 'outright';
  if (saysNone.some((cue) => cue.test(plain))) {
    const end = endOfClaim(plain, clause);
    return isProcess(end < clause.length ? readingOf(clause.slice(0, end)) : read(), 1 / 2) ? 'outright' : 'other';
  }
  return !summary.test(plain) && isFaint(plain, read) ? 'faint' : 'other';
}

function plainOf(clause: string): string {
  const lower = clause.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  return lower
    .replace(/\b(i|we)'ll\b/g, '$1 will')
    .replace(/\b(did|does|do|is|was|has|have|could|would|were)nt\b/g, "$1n't");
}

/** "Dad: …", "Mother believes that …": an adult tells something. */
function isAdults(plain: string, { tokens }: Reading): boolean {
  return adultLabel.test(plain) || adultFrames(tokens).filter(Boolean).length > 2;
}

function isFaint(plain: string, read: Read): boolean {
  if (whereabouts.test(plain) && weigh(read()).foreign === 0) return true;
  return faint.some((cue) => cue.test(plain)) && isProcess(read(), share);
}

/** Where the reason for the silence begins; a reason belongs to the stand-in whatever it says. */
function endOfClaim(plain: string, clause: string): number {
  const found = reasons.exec(plain);
  return found ? Math.min(clause.length, found.index + (clause.length - clause.trimStart().length)) : clause.length;
}

/** Words of process make up all but a share of what carries meaning. */
function isProcess(reading: Reading, most: number): boolean {
  const { carrying, foreign } = weigh(reading);
  return foreign <= Math.max(carrying > 1 ? 1 : 0, Math.floor(carrying * most));
}

/** How many words carry meaning, names aside, and how many of these are not of process. */
function weigh({ tokens, quotations }: Reading): { carrying: number; foreign: number } {
  const carrying = tokens.filter(
    ({ lower, person }) => !person?.name && !smallWords.has(lower) && !/^\p{N}/u.test(lower),
  );
  const told = quotations.length * quoted;
  return {
    carrying: carrying.length + told,
    foreign: carrying.filter(({ lower }) => !processWords.has(lower)).length + told,
  };
}
