/** Phrases that could mean anything, as patterns over plain small letters. */
export const vaguePhrases = [
  /(?<!\b(?:his|her|their|my|your|the|class|school|course|house|home|unpaid) )\bwork(?:s|ing)? (?:closely |together |jointly |alongside )?(?:on|with|around|towards|through)\b/g,
  /\blook(?:s|ed|ing)? (?:into|at|after|out for)\b|\b(?:link|tie|feed)(?:s|ing)? in(?:to)?(?: with)?\b/g,
  /\bkeep(?:s|ing)? (?:an eye|under review|on top|in touch|on (?:track|at)|going|up with|up to date|working|trying)\b/g,
  /\bkeep(?:s|ing)? (?:\S{1,15} ){0,3}(?:informed|updated|in the loop|in mind|under review|safe|up to date)\b|\b(?:bring|brings|brought) (?:\S{1,15} ){0,3}up to (?:standard|date|scratch|speed)\b/g,
  /\btouch(?:es|ing)? base\b|\bcheck(?:s|ing)? in (?:on|with)\b|\bfollow(?:ed|s|ing)? up\b|\bbe there for\b|\bact as\b/g,
  /\bbe (?:mindful|aware|sensitive|supportive|available|proactive|vigilant|consistent|patient|involved|considered|responsible|open|honest|strict|firm|more|less|better|[a-z]{3,9}er)\b/g,
  /\btak(?:e|es|ing) (?:more )?(?:responsibility|ownership|steps|action|control|an interest|into account|on board|advice|place)\b/g,
  /\b(?:puts?|putting) (?:\S{1,15} ){0,4}in place\b|\bin place\b|\bsort(?:s|ed|ing)? (?:things|it|this|that|stuff|everything|something|himself|herself) out\b|\bcatch(?:es|ing)? up with\b|\bstep(?:s|ping)? in\b(?! the)/g,
  /\bgets? (?:\S{1,15} ){0,3}(?:on track|help|support|better|involved)\b/g,
  /\b(?:continue|carry on|carries on) (?:with|as)\b|\b(?:as )?per (?:previous|last|current|existing)\b|\bas (?:current|above|before|per plan|usual|planned)\b|\bsee (?:above|previous|plan)\b/g,
  /\brais(?:e|es|ed|ing) (?:awareness|aspirations|concerns|self-esteem|confidence)\b|\bshow(?:s|ing)? (?:commitment|interest|respect|willingness|a united front)\b/g,
  /\b(?:mov|go)(?:e|es|ing)? forwards?\b|\bin (?:the )?right direction\b|\bwhat works\b|\bturn(?:s|ing)? (?:things|it|this) (?:a)?round\b/g,
  /\b(?:every|more|an|best) efforts?\b|\bdue course\b|\bof course\b|\bgo(?:es|ing)? on (?:at|about)\b|\bmeet(?:s|ing)? (?:\S{1,15} ){0,3}needs?\b|\bup to (?:standard|scratch|speed)\b|\bvoices? (?:\S{1,9} ){0,2}heard\b|\bneeds? (?:met|addressed)\b|\bgood enough\b|\b(?:feel|be|keep|kept|stay|remain|being)s? safe\b|\bneeds? (?:are|is|to be|being|have been) \S{1,12}\b|\battend(?:s|ing)? to\b/g,
];
