import type { LinkNode } from '@kinform/documents';
import { ExternalHyperlink, type XmlComponent } from 'docx';
import { textRuns } from './text.js';

const safe: readonly RegExp[] = [
  /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i,
  /^mailto:[\w.!#$%&'*+/=^`{|}~-]+@[a-z0-9.-]+(?:\?[\w\-.~:@!$&'()*+,;=%]*)?$/i,
  /^tel:\+?[\d().-]+$/i,
];

/** True for an address that may be followed: https, mailto or tel, in characters that a relationship target may hold (RFC 3986). */
export function isSafeLink(href: string): boolean {
  return safe.some((pattern) => pattern.test(href));
}

/** A link to follow; where the address is not safe its words stay and lead nowhere. */
export function linkRuns(node: LinkNode, lang: string): XmlComponent[] {
  if (!isSafeLink(node.href)) return node.children.flatMap((child) => textRuns(child, lang));
  const children = node.children.flatMap((child) =>
    textRuns(child, lang, { style: 'Hyperlink', ...(child.strong ? { bold: true } : {}) }),
  );
  return [new ExternalHyperlink({ link: node.href, children })];
}
