/** A pattern over plain small letters whose runs of space are bounded, so that no text takes it long. */
export function bounded(source: string): RegExp {
  return new RegExp(source.replaceAll('\\s+', '\\s{1,4}').replaceAll('\\s*', '\\s{0,4}'), 'g');
}
