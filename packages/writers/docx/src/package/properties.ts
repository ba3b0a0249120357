import type { DocumentTree } from '@kinform/documents';
import { escapeText, xmlDeclaration } from './xml.js';
import { w3cDate } from './w3c-date.js';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** `docProps/core.xml` (ISO/IEC 29500-2, 8): all from the tree; the creator is the authority, never a person or a machine. */
export function coreProperties({ title, lang, meta }: DocumentTree): string {
  const date = w3cDate(meta.createdAt);
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  const texts: readonly [string, string][] = [
    ['dc:title', title],
    ['dc:subject', meta.subject],
    ['dc:creator', meta.authorityName],
    ['dc:identifier', meta.recordId],
    ['dc:language', lang],
    ['cp:contentStatus', meta.statusText],
  ];
  const written = texts.filter(([, text]) => text).map(([name, text]) => `<${name}>${escapeText(text)}</${name}>`);
  return `${xmlDeclaration}<cp:coreProperties ${namespaces}>${written.join('')}${moment('created')}${moment('modified')}</cp:coreProperties>`;
}

/** `docProps/app.xml`: the authority, and nothing of the program or the machine. */
export function extendedProperties({ meta }: DocumentTree): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${xmlDeclaration}<Properties xmlns="${namespace}"><Company>${escapeText(meta.authorityName)}</Company></Properties>`;
}
