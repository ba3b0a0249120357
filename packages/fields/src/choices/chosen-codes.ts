import type { Json } from '@kinform/engine';
import { plainText } from '../printed-text.js';

/** Codes that an answer holds; an answer that is no list is one code. */
export function chosenCodes(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(plainText).filter((code) => code !== '');
}

/** Codes given one a line as the list to keep, or undefined when there are none. */
export function codesFromLines(typed: string): string[] | undefined {
  const codes = typed
    .split(/\r?\n/)
    .map((code) => plainText(code).trim())
    .filter((code) => code !== '');
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

/** Whether an option says that no other holds, so that it stands alone: `none`, `none-…`, `prefer-not-to-say`. */
export function standsAlone(code: string): boolean {
  return code === 'none' || code.startsWith('none-') || code === 'prefer-not-to-say';
}

/** The list after one option was ticked or cleared, in the order of the options; undefined when none is left. */
export function toggled(codes: string[], code: string, ticked: boolean, order: string[]): string[] | undefined {
  const others = codes.filter((other) => other !== code && (!ticked || standsAlone(code) === standsAlone(other)));
  const kept = ticked && standsAlone(code) ? [code] : ticked ? [...others, code] : others;
  const place = (one: string): number => (order.includes(one) ? order.indexOf(one) : order.length);
  return kept.length > 0 ? kept.sort((a, b) => place(a) - place(b)) : undefined;
}
