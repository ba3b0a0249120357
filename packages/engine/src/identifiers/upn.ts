/** Letters that check a UPN; I, O and S are left out since they look like digits. */
const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A unique pupil number in capitals, without the spaces that people type. */
export function normaliseUpn(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/**
 * Whether a text is a unique pupil number: a check letter and twelve digits, the last of which is a letter in a
 * temporary number. The first letter checks the others, weighted by place, modulo 23.
 */
export function isUpn(text: string): boolean {
  const upn = normaliseUpn(text);
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return false;
  const sum = [...upn.slice(1)].reduce((total, sign, index) => total + valueOf(sign) * (index + 2), 0);
  return checkLetters[sum % 23] === upn[0];
}

function valueOf(sign: string): number {
  return sign >= '0' && sign <= '9' ? Number(sign) : checkLetters.indexOf(sign);
}

/** A unique pupil number as it is shown: in capitals without spaces. Text that is none stays as it is. */
export function formatUpn(text: string): string {
  return isUpn(text) ? normaliseUpn(text) : text;
}
