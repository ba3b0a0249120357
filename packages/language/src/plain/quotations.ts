import type { TextSpan } from '@kinform/engine';

const doubles: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const singleClosing = /[\p{L}\p{N}.,!?…]['’](?=[\s.,;:!?)\]]|$)/gu;

/** What stands between quotation marks, double or single; a mark that is never closed opens nothing. */
export function quotationsOf(text: string): TextSpan[] {
  if (!/["“„«'‘]/.test(text)) return [];
  const single = /['‘]/.test(text) ? closingsOf(text) : [];
  const spans: TextSpan[] = [];
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const to = closingAfter(text, at, single, unclosed);
    if (to === undefined) continue;
    spans.push({ from: at, to });
    at = to - 1;
  }
  return spans;
}

function closingAfter(text: string, at: number, single: number[], unclosed: Set<string>): number | undefined {
  const mark = text.charAt(at);
  const closing = doubles[mark];
  if (closing !== undefined && !unclosed.has(closing)) {
    const found = text.indexOf(closing, at + 1);
    if (found >= 0) return found + 1;
    // looking for it again and again to the end of a long text would take long
    unclosed.add(closing);
  }
  if (mark !== '‘' && mark !== "'") return undefined;
  if (!opens(text, at)) return undefined;
  while (single[0] !== undefined && single[0] <= at) single.shift();
  return single[0] === undefined ? undefined : single[0] + 1;
}

/** An apostrophe opens a quotation only at the beginning of a word that follows a space. */
function opens(text: string, at: number): boolean {
  return /^(?:|[\s([:])$/.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** Places of single marks that may close a quotation, the first one first. */
function closingsOf(text: string): number[] {
  return [...text.matchAll(singleClosing)].map(({ index }) => index + 1);
}

/** Whether a place stands within one of the spans. */
export function isWithin(spans: readonly TextSpan[], { from, to }: TextSpan): boolean {
  return spans.some((span) => span.from <= from && to <= span.to);
}
