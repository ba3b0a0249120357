/** Whether a text can be the id of a row: letters, digits, hyphens and underlines, 64 at most, such as `child-1`. */
export function isRowId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text);
}
