/** Keywords that a `check` commonly names. */
export const checkedKeywords = [
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'uniqueItems', 'pattern', 'format'],
  ...['notInFuture', 'notBefore', 'onePerRow', 'covers', 'reference', 'required', 'requiredWhen', 'deadline'],
];

/** What to do about a refusal, by what the engine says of it. */
const mends: readonly [RegExp, string][] = [
  [
    /^Core questions cannot be hidden/,
    'Take the change out. A core question can be given other words with "relabel" and "hint".',
  ],
  [/^Core questions are always shown/, 'Take "when" out, or take the whole change out.'],
  [/^A core question that must be answered/, 'Take the change out: the national form asks for this answer.'],
  [
    /^There is no keyword/,
    `Name one of these: ${checkedKeywords.join(', ')}; or a rule of the question, as rule.<name>.`,
  ],
  [/has an operation of its own/, 'Use that operation: "require", "requireWhen", "deadline", "options".'],
  [/^There is no vocabulary/, 'Name a list under schemas/vocabularies, or add one there.'],
  [/does not offer options/, 'Aim the change at a question that offers a list to choose from.'],
  [
    /^The form has a question|^There is a question|^There is a section/,
    'Give it another name, or take the change out.',
  ],
  [
    /^There is no term/,
    'Add the term to schemas/terms.json or to "terms" in the authority\'s settings; {hubPhone} and the like come from a contact with "key": "hub".',
  ],
  [
    /^It looks at/,
    'Name an answer that the form has at this point; a question that a later change adds is not there yet.',
  ],
  [/^Words cannot be empty/, 'Write the words.'],
  [/^The form itself keeps the ids/, 'Take the change out.'],
  [/^The rule .* has no sentence/, 'Add its sentence: "text": { "en-GB": { "message": "…" } }.'],
  [/has a rule .* already/, 'Give the rule another name, or let it take the place of that one with "instead": true.'],
  [/has no rule .* that another/, 'Take "instead" out, or write the name of the rule that is meant.'],
  [/is no list of rows/, 'Take "eachRow" out, or aim the change at a list.'],
  [/^There is no finding/, 'Write the code of a finding, such as "required", "maxLength" or "rule.<name>".'],
  [/^The name/, 'Write a name of letters and digits that begins with a small letter.'],
  [/^This form has no words in/, 'Take "locale" out, or add the words of the whole form in that language.'],
  [/not in the same group|placed by itself/, 'Move it after a question of its own group.'],
  [/would no longer print answers to core/, 'Print them in the part too, or replace another part.'],
];

/** What to do about a change that the form refuses, in a sentence. */
export function mendOfRefusal(note: string): string {
  return mends.find(([known]) => known.test(note))?.[1] ?? 'Change it so that the form allows it, or take it out.';
}
