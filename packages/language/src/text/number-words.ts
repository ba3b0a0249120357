const values: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
};

/** Source of a regular expression for a whole number in digits or words; no group in it. */
export const numberSource = `(?:\\d{1,3}|${Object.keys(values)
  .filter((word) => !['a', 'an', 'couple'].includes(word))
  .join('|')})`;

/** The value of a number in digits or words ("6", "six", "a", "couple"); undefined for anything else. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  return Object.hasOwn(values, word) ? values[word] : undefined;
}
