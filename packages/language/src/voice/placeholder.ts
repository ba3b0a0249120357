import type { Evidence } from '@kinform/engine';
import { sentencesOf } from '../text/sentence.js';

/** Phrases that stand in for an answer, in small letters, with single spaces and no signs. */
const standIns: readonly RegExp[] = [
  /\b(?:n a|na|nil|none|nothing|ditto|blank|unknown|pending|awaited|awaiting|tbc|tba|tbd|null|test|xx+|asdf\w*)\b/g,
  /\bnot (?:currently |yet |been |really |at this (?:time|stage) )*(?:applicable|known|obtained|completed|recorded|done|sought|gathered|provided|given|captured|available|asked|relevant|required|appropriate|possible|discussed|spoken to|seen|collected|gained|verbal|talking|speaking|able to (?:be )?(?:speak|talk|say|give|share|express|communicate|obtain|gain|get|seek|gather|verbalise|comment|provide|understand|capture|ascertain)\w*)\b/g,
  /\b(?:has not|hasn't|was not|wasn't|have not|haven't|did not|didn't|is not|isn't|not|do not|don't|does not|doesn't) (?:yet )?(?:been )?(?:obtained?|given?|gave|provided?|asked?|sought|seen|spoken|speak|talk|comment|available|present|old enough|verbal)\b/g,
  /\bto (?:be )?(?:follow|confirm(?:ed)?|complete(?:d)?|add(?:ed)?|obtain(?:ed)?|discuss(?:ed)?|seek|sought|gather(?:ed)?|capture(?:d)?|update(?:d)?|do|done|ask(?:ed)?)\b/g,
  /\b(?:will be |will |please )?(?:follow|refer|see|as per|per|copied from|as in|look at|attached|taken from)\b(?: (?:to|the|above|below|attached|previous|previously|other|section|sheet|page|assessment|form|report|mum s|dad s|mother s|parents?|sibling s?|brother s?|sister s?|form|ehat?|my|his|her|their|views?|comments?|notes?|\d+)\b)+/g,
  /\b(?:as|like|same as|similar to|same|identical to) (?:for )?(?:above|before|below|previous(?:ly)?(?: stated| recorded)?|siblings?|brother|sister|(?:her|his|their) (?:brother|sister|siblings?)|[a-z]+)(?: s)?(?: (?:above|views?|below))?\b/g,
  /\b(?:unable|not possible|impossible|not able|too difficult|cannot|can't|can not|could not|couldn't|unwilling) (?:yet )?(?:to )?(?:be )?(?:obtain(?:ed)?|gain(?:ed)?|gather(?:ed)?|get|seek|sought|record(?:ed)?|complete|speak|talk|communicate|express|give|share|say|verbalise|vocalise|provide|comment|ascertain(?:ed)?|capture(?:d)?|tell|understand|articulate)\b/g,
  /\bno (?:(?:direct|verbal|further|additional|known|specific|clear) )?(?:views?|comments?|information|response|voice|wishes|concerns|issues|worries|change|answer|opinion|speech|words|update|contribution)\b/g,
  /\b(?:too|very|so|still|only|quite) (?:young|small|little|early)\b/g,
  /\b(?:not|isn't) old enough\b/g,
  /\b(?:pre ?verbal|non ?verbal|pre-verbal|non-verbal|nonverbal|unborn|newborn|not yet born)\b/g,
  /\bdue to (?:his |her |their |the )?(?:(?:child|baby)(?: s)? )?(?:young )?age\b/g,
];
const small = new Set(
  `a an the is was are were be been being it this that of to at in on for by from with and or as he she they his her their him them
  child children baby babies yet time stage moment present currently this due because given age young year years old month months week weeks only just
  visit meeting point view views voice opinion opinions wishes feelings wish thoughts own any speak give express say share talk about able communicate
  verbal verbally now will has have had not no yet applicable do does did i we there here so s t still very obtained recorded questions
  form section answer answers name named one two three four five six seven eight nine ten directly day days who what how understand needs need see seek
  obtain her toddler boy girl stage assessment further information me us if when could would can't cannot unable too`.split(
    /\s+/,
  ),
);
/** Words of substance that may be left over in a sentence that only stands in for an answer: a name and one more. */
const mostLeft = 2;
/** A text longer than this, in characters, is an answer, good or bad. */
const longest = 400;

/** What stands in for an answer, where the whole text does no more than that: every sentence is a stand-in phrase and a name or so. */
export function placeholderIn(text: string): Evidence[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return [];
  const whole: Evidence[] = [
    { reason: 'standsIn', from: text.indexOf(trimmed), to: text.indexOf(trimmed) + trimmed.length },
  ];
  if (!/[\p{L}\p{N}]/u.test(trimmed))
    return /^[\p{P}\p{S}\s]+$/u.test(trimmed) && !/\p{Extended_Pictographic}/u.test(trimmed) ? whole : [];
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return [];
  return sentences.every((sentence) => standsIn(sentence.text)) ? whole : [];
}

function standsIn(sentence: string): boolean {
  const plain = sentence
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/'s\b/g, ' s')
    .replace(/\s+/g, ' ')
    .trim();
  let rest = plain;
  for (const phrase of standIns) rest = rest.replace(phrase, ' ');
  if (rest === plain) return false;
  const left = rest.split(/\s+/).filter((word) => word !== '' && !small.has(word) && !/^\d+$/.test(word));
  return left.length <= mostLeft;
}
