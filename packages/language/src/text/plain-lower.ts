const plain = /^[ -_a-~]*$/;

/** A text in small letters with straight apostrophes and plain hyphens, every character where it was: only signs of one unit are changed. */
export function plainLower(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[’‘‛`]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s/g, ' ');
}
