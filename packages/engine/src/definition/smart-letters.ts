import type { AuthoritySettings } from './overlay.js';
import type { SmartAspect, SmartLetter } from './prose-checks.js';

/** The letters where an authority has none of its own (GQ 3.6). */
const national: SmartLetter[] = [
  { letter: 'S', word: 'Specific', question: 'Is it clear what will be done?', aspect: 'specific' },
  { letter: 'M', word: 'Measurable', question: 'How will we know that it is done?', aspect: 'measurable' },
  { letter: 'A', word: 'Achievable', question: 'Can the person who takes it on do it?', aspect: 'achievable' },
  { letter: 'R', word: 'Realistic', question: 'Is it possible with the time and help there is?', aspect: 'realistic' },
  { letter: 'T', word: 'Time-bound', question: 'By what date will it be done?', aspect: 'timeBound' },
];

/** What a word of SMART asks where an authority does not say it. */
const aspects: readonly (readonly [RegExp, SmartAspect])[] = [
  [/^specific/, 'specific'],
  [/^measur/, 'measurable'],
  [/^agreed?\b|^agreement/, 'agreed'],
  [/^(achiev|attain)/, 'achievable'],
  [/^realistic/, 'realistic'],
  [/^relevant|^relevance/, 'relevant'],
  [/^(time|timely|timed|within time)/, 'timeBound'],
  [/^assign/, 'assigned'],
];

/** What a word of SMART asks, by itself; nothing for a word that nobody knows. */
export function aspectOfWord(word: string): SmartAspect | undefined {
  const plain = word.trim().toLowerCase();
  return aspects.find(([pattern]) => pattern.test(plain))?.[1];
}

/** The letters by which an authority holds actions: its own, else the national ones. A word that asks nothing known is left out. */
export function smartLetters({ smart = [] }: Pick<AuthoritySettings, 'smart'>): SmartLetter[] {
  if (smart.length === 0) return national;
  return smart.flatMap(({ letter, word, question, asks }) => {
    const aspect = asks ?? aspectOfWord(word);
    return aspect ? [{ letter, word, question, aspect }] : [];
  });
}
