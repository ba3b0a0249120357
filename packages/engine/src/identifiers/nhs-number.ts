/** An NHS number without the spaces and dashes that people type. */
export function normaliseNhsNumber(text: string): string {
  return text.replace(/[\s\u2010-\u2015-]/g, '');
}

/** Whether a text is an NHS number: ten digits, the last of which checks the others modulo 11 (NHS Data Dictionary, NHS NUMBER). */
export function isNhsNumber(text: string): boolean {
  const digits = normaliseNhsNumber(text);
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** An NHS number as it is shown, 3-3-4: `999 000 0018`. Text that is none stays as it is. */
export function formatNhsNumber(text: string): string {
  const digits = normaliseNhsNumber(text);
  return isNhsNumber(digits) ? `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}` : text;
}
