/** Words that leave open whether it happens, as patterns over plain small letters. */
export const hedges = [
  /\b(?:as|where|when|if|whenever|wherever|whatever|unless)(?: (?:and|or) (?:when|where|if|as))?(?: (?:it is|it's|is|this is|felt|thought|deemed|considered|they are|otherwise|still))? ?(?:appropriate|possible|poss|needed|necessary|required|applicable|relevant|able|available|feasible|practical|suitable|warranted|helpful|useful|agreed|desired|requested|wanted|ness|needs? be|need arises)\b/g,
  /\bas (?:and|&) when\b|\bif and when\b|\bas often as\b|\bas far as\b|\bas much as\b/g,
  /\b(?:if|when|where|whenever|once|provided|as long as|should) (?:s?he|they|mum|dad|parents?|family|the family|you|we|i|it|school|there'?s?|time|timetable|circumstances|capacity|funding|schedule|staffing|the head|head|[a-z]+)(?: (?:is|are|feels?|thinks?|it))? (?:wish(?:es)?|wants?|wanting|likes?|would like|feels? (?:it|ready|able|up|like)|think(?:s)? (?:it|that)|ready|can|could|able|happy|willing|agrees?|prefers?|chooses?|permits?|allows?|allowing|needs? (?:it|to|this)|consents?|interested|time|is (?:time|ready|needed|able))\b/g,
  /\bif (?:that'?s|thats|its|it'?s|it is|that is)? ?(?:ok|okay|alright|all right|fine|possible)\b/g,
  /\bif (?:no|not|none|any) (?:other|well|better)\b|\bif not well\b|\bor something\b|\bor whatever\b|\bor similar\b|\bnot sure\b/g,
  /\b(?:may|might|could|maybe|perhaps|possibly|hopefully|ideally|potentially|preferably|probably)\b/g,
  /\b(?:try|tries|trying|attempt|aim|aims|hope|hopes|hoping|endeavour|intend) (?:to|and)\b|\bdo (?:my|his|her|their|our) best\b|\bbest endeavours\b/g,
  /\b(?:consider|considers|considering|think about|thinks about|look at|looks at|see if|see whether|look into|to be considered)\b/g,
  /\b(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided|advised|determined|arranged)|provisional|subject to)\b/g,
  /\b(?:in due course|from time to time|periodically|at some (?:point|stage)|when(?:ever)? (?:convenient|he can|she can|they can|i can|we can|time allows|free)|where (?:he|she|they|we|i) can|if (?:i|he|she|they|we) can|as soon as possible|asap|ongoing|on-going|regularly|as best)\b/g,
  /\b(?:a bit|a little|some kind of|some sort of|more often|etc)\b/g,
];

/** Hedges that are a date's absence only: beside a clear deed they do not make it vague. */
export const softHedges =
  /^(?:asap|as soon as possible|regularly|ongoing|on-going|etc|a bit|a little|in due course|more often)$/;
