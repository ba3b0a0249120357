import { wordSet } from '../../text/lexicon/word-set.js';

/** Verbs that say that somebody is busy, not what happens; what they govern is no deed. */
export const vagueVerbs = wordSet(
  `support engage monitor liaise explore address promote signpost oversee tackle assist guide respond manage facilitate
  co-ordinate coordinate consider investigate develop build improve increase reduce decrease enhance
  strengthen maintain sustain continue progress access utilise implement intervene empower enable nurture foster boost
  minimise maximise prioritise consolidate stabilise reassure motivate inspire advise safeguard protect
  work help cope cooperate co-operate collaborate participate interact connect consult network champion advocate
  evaluate optimise optimize encourage urge persuade challenge educate upskill reflect understand recognise
  acknowledge respect appreciate value accept realise struggle strive aim aspire hope wish want need remain become
  deal ensure target focus commit behave thrive flourish achieve settle bond identify determine seek clarify
  embed establish resolve overcome alleviate mitigate prevent rebuild revisit look think feel know stay handle
  track steer equip include involve consider provide offer deliver obtain receive gain appear`.replace(/\S+\?/g, ''),
);

/** Phrases that mean anything, as patterns over plain small letters. */
export const vaguePhrases = [
  /\b(?:work(?:s|ing)? (?:closely |together |jointly )?(?:on|with|around|towards|through))\b/g,
  /\b(?:look(?:s|ing)? (?:into|at|after|out for))\b/g,
  /\bkeep(?:s|ing)? (?:an eye|under review|on top|in touch|on (?:track|at)|going|up with|.{0,12}(?:informed|updated|in the loop|in mind|under review))\b/g,
  /\btouch(?:es|ing)? base\b|\bcheck(?:s|ing)? in on\b|\bfollow(?:ed|s)? up\b|\bin the loop\b|\bbe there for\b/g,
  /\bbe (?:mindful|aware|sensitive|supportive|available|proactive|vigilant|consistent|patient|involved|considered|responsible|open|honest|nicer|kinder|more|less|better)\b/g,
  /\(?:more )?(?:responsibility|ownership|steps|action|control|part|an interest|into account|on board|advice)\b/g,
  /\b(?:|putting) .{0,24}\bin place\b|\bsort(?:s|ed|ing)? (?:\w+ )?out\b|\.{0,20}\b(?:sorted|on track|help|support)\b/g,
  /\b(?:continue|carry on|as) (?:with|as) (?:current|before|is|above|planned)\b|\bcontinue with\b|\bas (?:above|before|per plan)\b|\bsee (?:above|previous|plan)\b/g,
  /\braise(?:s|d)? (?:awareness|aspirations|concerns|self-esteem|confidence)\b|\bshow(?:s)? (?:commitment|interest|respect|willingness|a united front)\b/g,
  /\b(?:move|moving|go|going) (?:forward|in the right direction)\b|\bwhat works\b|\bonward referral as\b/g,
];
