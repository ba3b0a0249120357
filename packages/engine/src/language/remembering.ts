import type { GlossaryEntry, Language } from './language.js';

/** How many judgements of one kind are kept; a form has a few hundred texts at the most. */
const most = 1000;

/**
 * A language that judges the same text once: while somebody types in one answer, the others need not be read again.
 * What it keeps are the texts themselves, in memory alone: keep it as long as the form is open, no longer.
 */
export function remembering(language: Language): Language {
  let calendar: Parameters<Language['judgeAction']>[1]['calendar'] = {};
  // an open form has one calendar: the one that it passes with its first text
  const actions = kept((at: string) => kept((text: string) => language.judgeAction(text, { at, calendar })));
  const plain = new WeakMap<readonly GlossaryEntry[], (text: string) => ReturnType<Language['judgePlain']>>();
  const likeness = kept((one: string) => kept((other: string) => language.similarity(one, other)));
  return {
    ...language,
    judgeAction(text, scene) {
      calendar = scene.calendar;
      return actions(scene.at)(text);
    },
    judgeVoice: kept((text: string) => language.judgeVoice(text)),
    judgeReason: kept((text: string) => language.judgeReason(text)),
    judgeOwner: kept((name: string) => language.judgeOwner(name)),
    judgePlain(text, glossary) {
      let judge = plain.get(glossary);
      if (!judge) plain.set(glossary, (judge = kept((one: string) => language.judgePlain(one, glossary))));
      return judge(text);
    },
    similarity: (one, other) => likeness(one)(other),
  };
}

/** The same function, which gives what it gave before for the same text; the oldest is forgotten where there are too many. */
function kept<Made>(make: (text: string) => Made): (text: string) => Made {
  const before = new Map<string, { made: Made }>();
  return (text) => {
    const known = before.get(text);
    if (known) return known.made;
    const made = make(text);
    before.set(text, { made });
    const oldest = before.size > most ? before.keys().next().value : undefined;
    if (oldest !== undefined) before.delete(oldest);
    return made;
  };
}
