/** Words that leave open whether it happens, as patterns over plain small letters. */
export const hedges = [
  /\b(?:as|where|when|if|whenever|wherever|whatever|unless)(?: (?:and|or) (?:when|where|if|as))?(?: (?:it is|it's|is|this is|felt|thought|deemed|considered|they are|otherwise|still))? ?(?:appropriate|possible|poss|needed|necessary|required|applicable|relevant|able|available|feasible|practical|suitable|warranted|helpful|useful|agreed|desired|requested|wanted|ness|needs? be|need arises)\b/g,
  /\bas (?:and|&) when\b|\bif and when\b|\bas often as\b|\bas far as\b|\bas much as\b/g,
  /\b(?:if|when|where|whenever|once|provided|as long as|should) (?:s?he|they|mum|dad|parents?|family|the family|you|we|i|it|school|there'?s?|time|timetable|circumstances|capacity|funding|schedule|staffing|the head|head|[a-z]+)(?: (?:is|are|feels?|thinks?|it))? (?:wish(?:es)?|wants?|wanting|likes?|would like|feels? (?:it|ready|able|up|like)|think(?:s)? (?:it|that)|ready|can|could|able|happy|willing|agrees?|prefers?|chooses?|permits?|allows?|allowing|needs? (?:it|to|this)|consents?|interested|time|is (?:time|ready|needed|able))\b(?!'t|not| not)/g,
  /\bif (?:that'?s|thats|its|it'?s|it is|that is)? ?(?:ok|okay|alright|all right|fine|possible)\b/g,
  /\bif (?:no|not|none|any) (?:other|well|better)\b|\bif not well\b|\bif (?:still )?(?:struggling|stuck|short|worried|concerned|unwell|free|permitted|space permits)\b|\b(?:space|time|funds|funding|capacity|staffing) (?:permits?|allows?|permitting)\b|\bor something\b|\bor whatever\b|\bor similar\b|\bnot sure\b/g,
  /\b(?:may|might|could)\b/g,
  /\b(?:maybe|perhaps|possibly|hopefully|ideally|potentially|preferably|probably)\b/g,
  /\b(?:try|tries|trying|attempt|aim|aims|hope|hopes|hoping|endeavour|intend) (?:to|and)\b|\bdo (?:my|his|her|their|our) best\b|\bbest endeavours\b/g,
  /\b(?:consider|considers|considering|thinks? about|see if|see whether|looks? (?:at|into) (?:maybe|whether|poss|[a-z]+ing)|to be (?:considered|looked at))\b/g,
  /\b(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided|advised|determined|arranged)|subject to)\b/g,
  /\b(?:in due course|from time to time|periodically|sometimes|when(?:ever)? (?:the |an )?opportunity arises|at some (?:point|stage)|when(?:ever)? (?:convenient|he can|she can|they can|i can|we can|time allows|free)|where (?:he|she|they|we|i) can|if (?:i|he|she|they|we) can(?!'t|not| not)|as best)\b/g,
  /\b(?:some kind of|some sort of)\b|\b(?:if|where|as) (?:indicated|thought|felt|deemed|advised|intelligence permits|concerns? (?:arises?|escalates?|remains?))\b/g,
  /[a-z)] ?\?+\s{0,4}$/g,
];

/** What stands before one of these words so that it is no hedge: "so that she could", "asks if he can", "as soon as possible". */
export const noHedges: readonly { hedge: RegExp; after: RegExp }[] = [
  { hedge: /^(?:may|might|could)/, after: /\b(?:so|that|what|how|who|which|because|words) (?:\S{1,12} ){0,2}$/ },
  { hedge: /^if/, after: /\bask\w{0,3} (?:\S{1,12} ){0,6}$/ },
  { hedge: /^as/, after: /\b(?:soon|often|much|well|far|little|long|quickly) $/ },
];
