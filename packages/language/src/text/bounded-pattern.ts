/** A pattern over plain small letters whose runs of space are bounded, so that no text takes it long. */
export function bounded(source: string): RegExp {
  return new RegExp(source.replaceAll('\\s+', '\\s{1,4}').replaceAll('\\s*', '\\s{0,4}'), 'g');
}

/** One pattern that finds whatever any of some finds, in one walk through a text; of those that begin at one place the first. */
export function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'g');
}
