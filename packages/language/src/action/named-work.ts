import { wordSet } from '../text/lexicon/word-set.js';
import { hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { isContent } from './content.js';
import { within } from './evidence.js';
import { lightVerbs } from './lexicon/deeds.js';
import { wishes } from './lexicon/vague-things.js';
import { anyWork, objectIsConcrete } from './object.js';
import type { Signs } from './reading.js';
import type { ScopedClause } from './scope.js';

const anyKind = /^(?:appropriate|relevant|suitable|other|further|various|different|any|necessary)$/;

const binding = /^(?:to|for|with|by|at|about|of|re|on|in|every|each)$/;

const contacts = wordSet(
  'visit visits visiting visited meeting meetings meet meets see sees seeing call calls calling contact contacts drop-in chat chats session sessions appointment appointments',
);
const lending = wordSet('offer provide give give show have make gain get see ensure review discuss do');

/** Whether a thing is a named piece of work: "a referral", "housing form"; not "better letters", "no missed appointments" or "visits to monitor". */
export function isNamedWork(reading: Signs, scope: ScopedClause, index: number): boolean {
  const [word, before] = [scope.words[index], scope.words[index - 1]];
  if (!word || wishes.has(before?.lower ?? '') || within(reading.figures, word.from)) return false;
  if (isOpenContact(reading, scope, index)) return false;
  return !servesVague(scope, index) && !isAnyWork(scope.words, index) && !isOnlyOften(reading, scope, index);
}

/** "Weekly visits", "regular meetings": how often, and nothing else. */
function isOnlyOften(reading: Signs, { words }: ScopedClause, index: number): boolean {
  return (
    anyWork.test(words[index]?.lower ?? '') && words.every((word, at) => at === index || !isContent(reading, word))
  );
}

/** "Appointments" of no stated kind, "referral to appropriate services": work without a name. */
function isAnyWork(words: readonly Word[], index: number): boolean {
  const near = (step: number): string => words[index + step]?.lower ?? '';
  const isBound = binding.test(near(1));
  if (anyKind.test(near(-1)) || (isBound && anyKind.test(near(2)))) return true;
  return (
    !isBound && anyWork.test(near(0)) && (/^(?:and|&|all|any|to|)$/.test(near(-1)) || hasForm(lightVerbs, near(-1)))
  );
}

/** Whether a word is a contact for the sake of nothing that could be watched: "to visit fortnightly to offer support". */
export function isOpenContact(reading: Signs, scope: ScopedClause, index: number): boolean {
  const { words, vague, isPerson } = scope;
  if (!contacts.has(words[index]?.lower ?? '')) return false;
  const to = words.findIndex(({ lower }, at) => at > index && at < index + 9 && lower === 'to' && !isPerson[at + 1]);
  const verb = words[to + 1];
  if (to < 0 || !verb) return false;
  if (vague.has(to + 1) || wishes.has(verb.lower)) return true;
  return lending.has(verb.lower) && !objectIsConcrete(reading, scope, to + 1);
}

/** "Weekly visits to monitor": a thing that serves a vague verb is as vague. */
function servesVague({ words, vague }: ScopedClause, index: number): boolean {
  const at = words[index + 2]?.lower === 'be' ? index + 3 : index + 2;
  return words[index + 1]?.lower === 'to' && (vague.has(at) || wishes.has(words[at]?.lower ?? ''));
}
