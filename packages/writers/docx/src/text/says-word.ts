/** True where a text already holds a word, in whatever case, so that it need not be said twice. */
export function saysWord(text: string, word: string): boolean {
  return text.toLocaleLowerCase('en').includes(word.toLocaleLowerCase('en'));
}
