import type { DocumentMeta } from '@kinform/documents';

/** Text as a string of CSS: everything but letters, digits and spaces as an escape, so that nothing can end the string. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} ]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
  });
  return `"${safe}"`;
}

/** "Page {page} of {pages}" as CSS counters. */
function pageNumber(pageText: string): string {
  const counters: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };
  const parts = pageText.split(/(\{pages?\})/u).filter((part) => part !== '');
  return parts.map((part) => counters[part] ?? cssString(part)).join(' ');
}

/** Style of the margins of printed pages: each says whose document it is, what its status is, and which page. */
export function printMargins({ authorityName, statusText, pageText, audienceText }: DocumentMeta): string {
  return [
    '@media print { @page { font: 9pt system-ui, sans-serif;',
    `@top-left { content: ${cssString(authorityName)}; }`,
    `@top-right { content: ${cssString(statusText)}; font-weight: 700; }`,
    `@bottom-left { content: ${cssString(audienceText)}; }`,
    `@bottom-right { content: ${pageNumber(pageText)}; }`,
    '} }',
    '',
  ].join('\n');
}
