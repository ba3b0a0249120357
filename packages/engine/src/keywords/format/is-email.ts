/** Longest address and longest part before the @ that mail can carry (RFC 5321, 4.5.3.1). */
const longestAddress = 254;
const longestLocalPart = 64;

/** Whether a text can be an e-mail address: the common form of RFC 5321 without quoted parts or addresses of machines, with letters of any script. Takes time in proportion to its length. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  if (text.length > longestAddress || at < 1 || at !== text.lastIndexOf('@') || at > longestLocalPart) return false;
  const labels = text.slice(at + 1).split('.');
  return text.slice(0, at).split('.').every(isAtom) && labels.length > 1 && labels.every(isLabel);
}

function isAtom(part: string): boolean {
  return part !== '' && !/[\s\p{C}"(),:;<>@[\\\]]/u.test(part);
}

function isLabel(label: string): boolean {
  return label.length <= 63 && /^[\p{L}\p{N}\p{M}-]+$/u.test(label) && !label.startsWith('-') && !label.endsWith('-');
}
