import type { Evidence } from '@kinform/engine';
import type { Sentence } from '../text/sentence.js';
import { sentencesOf } from '../text/sentence.js';
import { processWords, smallWords } from './lexicon/process-words.js';

/** What makes a sentence stand in for an answer: nothing there, not yet, somewhere else, not this child, or that views were "considered". */
const cues: readonly RegExp[] = [
  /^\W*(?:n\W{0,3}a|nil|none|nothing|ditto|blank|unknown|pending|awaited|awaiting|tb[cad]|null|test|x+|asdf\w*|no|declined|refused|unable|unborn|not)\W*$/,
  /\b(?:n\/a|none|nil|ditto|tb[cad]|unknown|pending|awaiting|unable|unsuccessful|impossible|unavailable|too (?:young|small|little|early|immature)|(?:non|pre)[- ]?verbal|unborn|newborn)\b/,
  /\b(?:not|no|never|cannot|can't|couldn't|didn't|doesn't|hasn't|haven't|wasn't|isn't|weren't|aren't|won't|wouldn't|nothing|without)\b/,
  /\b(?:declin|refus)(?:e|es|ed|ing)\b/,
  /\b(?:to|will) (?:be |follow|confirm|complete|add|obtain|discuss|seek|gather|capture|update|do\b|ask)/,
  /\b(?:see|refer|as|same|attached|copied|above|below|previous|previously|separately|elsewhere)\b/,
  /\b(?:only|just) (?:\S+ ){0,2}(?:days?|weeks?|months?|years?)\b/,
  /\b(?:views?|wishes|feelings|voice|opinions?|thoughts)\b.{0,80}\b(?:ascertained|considered|captured|sought|gathered|obtained|gained|recorded|included|taken|reflected|represented|evidenced)\b/,
];
/** "as Amy", "same as for Leo": another child's answer. */
const asAnother =
  /^\W*(?:(?:the )?same|as|ditto|see|copy|similar|like)\b(?: (?:as|to|with|for|per|before|it is|it|is|under|in)\b)*(?: \S+){0,3}\W*$/;
/** Words of substance that may be left in a stand-in beside its words of process: one in three, and always one (a name, a reason). */
const share = 1 / 3;
/** A text longer than this, in characters, is an answer, good or bad. */
const longest = 600;

/** Whole texts that are no answer to any question. */
const blank =
  /^\W*(?:n\W{0,3}a|nil|none|nothing|no|yes|ok|ditto|blank|unknown|pending|awaited|awaiting|tb[cad]|null|test|x+|asdf\w*|no (?:reason|comment|information|info|details?)(?: (?:given|provided|recorded|known))?|(?:not|none) (?:yet )?(?:applicable|known|recorded|given|relevant|provided|specified|stated|sure|required|needed|available)|to (?:follow|be (?:confirmed|completed|added|advised|discussed|updated))|(?:please )?(?:see|refer to) .{1,40}|details? to follow|will follow|(?:i )?don'?t know|information not (?:available|known|provided))\W*$/i;

/** Whether a text is no answer to any question: signs only, "n/a", "to follow", "see above", "as for Amy". */
export function isBlank(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 80) return false;
  return isSignsOnly(trimmed) || blank.test(trimmed) || asAnother.test(trimmed.toLowerCase());
}

/** A stand-in for an answer: each place of it, and whether nothing else is there. */
export interface StandIn {
  evidence: Evidence[];
  /** Every sentence stands in for an answer. */
  whole: boolean;
}

/** What stands in for an answer: sentences that say no more than that views are missing, elsewhere, to follow or "considered". */
export function standInOf(text: string): StandIn {
  const trimmed = text.trim();
  const nothing = { evidence: [], whole: false };
  if (trimmed === '' || trimmed.length > longest) return nothing;
  const from = text.indexOf(trimmed);
  if (isSignsOnly(trimmed)) return { evidence: [standing(from, from + trimmed.length)], whole: true };
  const sentences = sentencesOf(text);
  const found = sentences.filter(standsIn);
  if (found.length === 0 || !standsFor(sentences, found)) return nothing;
  return {
    evidence: found.map((sentence) => standing(sentence.from, sentence.to)),
    whole: found.length === sentences.length,
  };
}

/** ".", "-", "?", "***". */
function isSignsOnly(text: string): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) && /^[\p{P}\p{S}\s]+$/u.test(text);
}

function standing(from: number, to: number): Evidence {
  return { reason: 'standsIn', from, to };
}

/** A text stands in for an answer where all of it does, or where it begins by saying that there is none. */
function standsFor(sentences: readonly Sentence[], found: readonly Sentence[]): boolean {
  return found.length === sentences.length || (found[0] === sentences[0] && saysNone.test(found[0]?.text ?? ''));
}

const saysNone =
  /\b(?:unable to (?:\w+ )?(?:obtain|gain|gather|get|seek|capture|ascertain|speak|express|give|share)|views? (?:were |was |have |has )?(?:not|been not|yet)|too young|(?:cannot|could not|couldn't|can't|not able to|not possible to) (?:yet )?(?:be )?(?:obtain|gain|gather|get|seek|capture|ascertain|speak|talk|express|give|share)\w*|did not (?:speak|talk|ask|seek)|non-?\s?verbal|pre-?\s?verbal|n\/a|not applicable|not (?:yet )?(?:obtained|sought|gathered|known|spoken to|seen))\b/i;

function standsIn({ text, words }: Sentence): boolean {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  if (asAnother.test(plain)) return true;
  if (!cues.some((cue) => cue.test(plain))) return false;
  const carrying = words.filter(({ lower }) => !smallWords.has(lower) && !/^\p{N}/u.test(lower));
  const foreign = carrying.filter(({ lower }) => !processWords.has(lower)).length;
  return foreign <= Math.max(1, Math.floor(carrying.length * share));
}
