/** A word as one and as several, and what belongs to it; forms that nobody says do no harm. */
export function nounForms(word: string): string[] {
  const forms = [word, `${word}s`, `${word}es`, `${word}'s`];
  return word.endsWith('y') ? [...forms, `${word.slice(0, -1)}ies`] : forms;
}

/** A word with all the endings that English gives to nouns and verbs. */
export function allForms(word: string): string[] {
  const stem = /[ey]$/.test(word) ? word.slice(0, -1) : word;
  const forms = [...nounForms(word), `${word}ed`, `${word}ing`];
  if (word.endsWith('e')) forms.push(`${stem}ed`, `${stem}ing`);
  if (word.endsWith('y')) forms.push(`${stem}ied`);
  return forms;
}
