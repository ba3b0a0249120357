/** A set of words from one string with spaces or line breaks between them. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').trim().split(/\s+/));
}
