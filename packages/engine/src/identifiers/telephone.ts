const extension = /(?:ext\.?|extension|x|#) ?(\d{1,6})$/i;

interface Telephone {
  /** Digits, with a leading plus where the number is not of the United Kingdom. */
  number: string;
  extension: string;
}

/** Whether a text can be a telephone number: 7 to 15 digits in any spacing and punctuation, with an extension if there is one (ITU-T E.164 for the length). */
export function isTelephone(text: string): boolean {
  return readTelephone(text) !== undefined;
}

/** A telephone number as digits: `01632960001`, or with plus where it is foreign; `x12` after it for an extension. Text that is none stays as it is. */
export function normaliseTelephone(text: string): string {
  const telephone = readTelephone(text);
  if (!telephone) return text;
  return telephone.extension ? `${telephone.number}x${telephone.extension}` : telephone.number;
}

/** A telephone number as it is shown in the United Kingdom: `01632 960 001`, `020 7946 0001`, `07700 900 001`. Text that is none stays as it is. */
export function formatTelephone(text: string): string {
  const telephone = readTelephone(text);
  if (!telephone) return text;
  const shown = groupDigits(telephone.number);
  return telephone.extension ? `${shown} ext. ${telephone.extension}` : shown;
}

function readTelephone(text: string): Telephone | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const found = extension.exec(trimmed);
  const main = (found ? trimmed.slice(0, found.index) : trimmed).trim();
  if (!/^\+?[\d\s().\u2010-\u2015/-]+$/.test(main)) return undefined;
  const number = homeNumber(main);
  const digits = number.replace('+', '').length;
  return digits >= 7 && digits <= 15 ? { number, extension: found?.[1] ?? '' } : undefined;
}

/** +44 and 0044 become the 0 that people dial here, `+44 (0)` too. */
function homeNumber(main: string): string {
  const digits = main.replace(/\D/g, '');
  const full = main.startsWith('+') ? `+${digits}` : digits.replace(/^00(?=[1-9])/, '+');
  return full.replace(/^\+440?/, '0');
}

function groupDigits(number: string): string {
  if (/^02\d{9}$/.test(number)) return `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
  if (/^0[17]\d{9}$/.test(number)) return `${number.slice(0, 5)} ${number.slice(5, 8)} ${number.slice(8)}`;
  if (/^0[389]\d{9}$/.test(number)) return `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`;
  return number;
}
