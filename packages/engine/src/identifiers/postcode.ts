const outward = /^([A-Z]\d|[A-Z]\d\d|[A-Z]{2}\d|[A-Z]{2}\d\d|[A-Z]\d[A-Z]|[A-Z]{2}\d[A-Z])$/;
const inward = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/** A postcode in capitals, without the spaces and punctuation that people type. */
export function normalisePostcode(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
}

/** Whether a text is a postcode of the United Kingdom in any case, spacing and punctuation; GIR 0AA and BFPO numbers too. */
export function isPostcode(text: string): boolean {
  const postcode = normalisePostcode(text);
  if (text.length > 20) return false;
  if (postcode === 'GIR0AA' || /^BFPO\d{1,4}$/.test(postcode)) return true;
  return outward.test(postcode.slice(0, -3)) && inward.test(postcode.slice(-3));
}

/** A postcode as it is shown: `WA10 1HP`, `BFPO 57`. Text that is none stays as it is. */
export function formatPostcode(text: string): string {
  if (!isPostcode(text)) return text;
  const postcode = normalisePostcode(text);
  const split = postcode.startsWith('BFPO') ? 4 : postcode.length - 3;
  return `${postcode.slice(0, split)} ${postcode.slice(split)}`;
}
