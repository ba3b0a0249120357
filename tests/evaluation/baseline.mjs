// What a list of words can do, and no more: the figures that the judge must beat. Written once, not tuned on either part.
const vagueWords =
  /\b(support|engage|monitor|liaise|encourage|explore|address|improve|promote|ongoing|appropriate|possible|needed|required|necessary|continue|consider|better|work (with|on|towards)|try|help|regular(ly)?|may|might|could|asap|signpost|look (at|into))\b/i;
const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const weekdays = '(mon|tues?|wed(nes)?|thurs?|fri|satur|sat|sun)(day)?';
const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|once|twice|daily|weekly|monthly|every|each';
const family =
  'mum|dad|mother|father|parents?|nan|nana|gran(dma|dad|ny)?|aunt(ie|y)?|uncle|brother|sister|SENCO|GP|health visitor|social worker|teacher|midwife|nurse';

const actionWords = {
  specific: (text) => !vagueWords.test(text),
  measurable: (text) => /\d|%/.test(text) || new RegExp(`\\b(${numbers})\\b`, 'i').test(text),
  timeBound: (text) =>
    new RegExp(`\\b(by|before|within|until|${months}|${weekdays}|term|easter|christmas|tomorrow|today)\\b`, 'i').test(
      text,
    ),
  assigned: (text) => /\s[A-Z][a-z]+/.test(text) || new RegExp(`\\b(${family})\\b`, 'i').test(text),
  vague: (text) => vagueWords.test(text),
};

const quoted = /["“”]|(^|\s)['‘]\w/;
const standIn =
  /^\W*(n\/?a|none|nil|not applicable|not known|unknown|tbc|tba|to follow|as above|see above|as sibling|too young|unable)\b|^\W*$/i;
const seen =
  /\b(observed|seen|cried|crying|cries|smil(ed|es|ing)|laugh(ed|s|ing)|hid|hides|hiding|ran|runs|running|play(ed|s|ing)|hug(s|ged|ging)|reach(ed|es|ing)|drew|clung|pointed)\b/i;
const saidOrFelt =
  /\b(says?|said|told|tells|likes?|loves?|wants?|wishes|feels?|felt|enjoys?|hates?|worried|scared|happy|sad)\b/i;

const voiceWords = {
  childsVoice: (text) => quoted.test(text) || saidOrFelt.test(text) || seen.test(text),
  verbatim: (text) => quoted.test(text) || /\b(I|I'm|my|me)\b/.test(text),
  observed: (text) => seen.test(text),
  adultOnly: (text) => !quoted.test(text) && !saidOrFelt.test(text) && !seen.test(text) && !standIn.test(text),
  placeholder: (text) => standIn.test(text),
};

const wordsOf = { actions: actionWords, voices: voiceWords };

/** What the word lists say of a text of this kind: true or false for each label. */
export function judgeByWords(kind, text) {
  return Object.fromEntries(Object.entries(wordsOf[kind]).map(([label, holds]) => [label, holds(text)]));
}
