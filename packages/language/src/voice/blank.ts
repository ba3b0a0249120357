/** Whole texts that are no answer to any question. */
const blanks: readonly RegExp[] = [
  /^\W*(?:n\W{0,3}a|nil|none|nothing|no|yes|ok|ditto|blank|unknown|pending|awaited|awaiting|tb[cad]|null|test|x+|asdf\w*|will follow|pass|skip|same again|blank|nothing(?: to)? (?:add|say|report|note))\W*$/i,
  /^\W*no (?:reason|comments?|information|info|details?)(?: (?:given|provided|recorded|known))?\W*$/i,
  /^\W*(?:not|none) (?:yet )?(?:applicable|known|recorded|given|relevant|provided|specified|stated|sure|required|needed|available)\W*$/i,
  /^\W*(?:details? )?to (?:follow|be (?:confirmed|completed|added|advised|discussed|updated))\W*$/i,
  /^\W*(?:please )?(?:see|refer to) .{1,40}$/i,
  /^\W*(?:(?:i )?don'?t know|information not (?:available|known|provided))\W*$/i,
];
/** "as Amy", "same as for Leo": another child's answer. */
const asAnother =
  /^\W*(?:(?:the )?same|as|ditto|see|copy|similar|like)\b(?: (?:as|to|with|for|per|before|it is|it|is|under|in)\b)*(?: \S+){0,3}\W*$/;

/** Whether a text is no answer to any question: signs only, "n/a", "to follow", "see above", "as for Amy". */
export function isBlank(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 80) return false;
  return isSignsOnly(trimmed) || pointsElsewhere(trimmed) || blanks.some((blank) => blank.test(trimmed));
}

/** "see above", "as sibling", "same as Amy": short, and only a pointer. */
export function pointsElsewhere(text: string): boolean {
  return text.length <= 80 && asAnother.test(text.toLowerCase());
}

/** ".", "-", "?", "***"; a picture sign may be the child's. */
export function isSignsOnly(text: string): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) && /^[\p{P}\p{S}\s]+$/u.test(text);
}
