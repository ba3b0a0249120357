import type { Language } from './language.js';

/** How many judgements are kept; a form has a few hundred texts at the most. */
const most = 1000;

/**
 * A language that judges the same text once: while somebody types in one answer, the others need not be read again.
 * What it keeps are the texts themselves, in memory alone: keep it as long as the form is open, no longer.
 */
export function remembering(language: Language): Language {
  const judgePlain = new WeakMap<readonly object[], Language['judgePlain']>();
  return {
    ...language,
    judgeAction: kept(language.judgeAction, (text, { at }) => `${at} ${text}`),
    judgeVoice: kept(language.judgeVoice, (text) => text),
    judgeReason: kept(language.judgeReason, (text) => text),
    judgeOwner: kept(language.judgeOwner, (name) => name),
    judgePlain(text, glossary) {
      let judge = judgePlain.get(glossary);
      if (!judge) judgePlain.set(glossary, (judge = kept(language.judgePlain, (one) => one)));
      return judge(text, glossary);
    },
    similarity: kept(language.similarity, (one, other) => `${one.length} ${one}${other}`),
  };
}

/** The same function, which gives what it gave before for the same key; the oldest is forgotten where there are too many. */
function kept<Given extends unknown[], Made>(
  make: (...given: Given) => Made,
  keyOf: (...given: Given) => string,
): (...given: Given) => Made {
  const before = new Map<string, { made: Made }>();
  return (...given) => {
    const key = keyOf(...given);
    const known = before.get(key);
    if (known) return known.made;
    const made = make(...given);
    before.set(key, { made });
    const oldest = before.size > most ? before.keys().next().value : undefined;
    if (oldest !== undefined) before.delete(oldest);
    return made;
  };
}
