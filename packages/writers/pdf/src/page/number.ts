/** A number as PDF content wants it: at most two decimals, no exponent, no needless zero. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
