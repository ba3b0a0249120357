import { formFields } from '../../pdf/form-fields.js';
import { PdfName, PdfRef, PdfStream, type PdfDict, type PdfObject } from '../../pdf/objects.js';
import { LIMITS } from '../../pdf/pdf-fault.js';
import type { PdfFile } from '../../pdf/pdf-file.js';
import type { ChangeKind } from '../report.js';

/** What an object is for, in words that fit after "…was changed". */
export interface ObjectName {
  readonly kind: ChangeKind;
  readonly text: string;
}

type Names = Map<number, ObjectName>;

/** Page dictionaries in reading order, each with its number. Broken or circular trees just end. */
export function pagesOf(file: PdfFile, revision: number): { readonly num: number; readonly dict: PdfDict }[] {
  const pages: { num: number; dict: PdfDict }[] = [];
  const seen = new Set<number>();
  const waiting: PdfObject[] = [file.catalog(revision).get('Pages') ?? null];
  while (waiting.length > 0 && seen.size < LIMITS.pages) {
    const object = waiting.shift();
    const dict = file.dict(object, revision);
    if (!(object instanceof PdfRef) || !dict || seen.has(object.num)) continue;
    seen.add(object.num);
    const kids = file.array(dict.get('Kids'), revision);
    if (kids.length > 0) waiting.unshift(...kids);
    else pages.push({ num: object.num, dict });
  }
  return pages;
}

const UPWARDS = new Set(['Parent', 'P', 'Pg']);

/** What an object holds directly; ways up the page and tag trees are left out. */
function partsOf(object: PdfObject | undefined): PdfObject[] {
  if (Array.isArray(object)) return object;
  const dict = object instanceof PdfStream ? object.dict : object;
  return dict instanceof Map ? [...dict].flatMap(([key, value]) => (UPWARDS.has(key) ? [] : [value])) : [];
}

/** Names everything below `object` that has no name yet. */
function nameBelow(file: PdfFile, revision: number, names: Names, object: PdfObject | undefined, name: ObjectName) {
  const waiting: PdfObject[] = object === undefined ? [] : [object];
  while (waiting.length > 0) {
    let next = waiting.pop();
    if (next instanceof PdfRef) {
      if (names.has(next.num)) continue;
      names.set(next.num, name);
      next = file.get(next, revision);
    }
    for (const part of partsOf(next)) waiting.push(part);
  }
}

function namePages(file: PdfFile, revision: number, names: Names): void {
  const below = (object: PdfObject | undefined, kind: ChangeKind, text: string): void =>
    nameBelow(file, revision, names, object, { kind, text });
  const pages = pagesOf(file, revision);
  pages.forEach(({ num }, i) => names.set(num, { kind: 'page', text: `Page ${i + 1}` }));
  pages.forEach(({ dict }, i) => {
    below(dict.get('Contents'), 'content', `The content of page ${i + 1}`);
    for (const annotation of file.array(dict.get('Annots'), revision)) {
      below(annotation, 'annotation', `An annotation on page ${i + 1}`);
    }
    below(dict.get('Annots'), 'annotation', `The list of annotations on page ${i + 1}`);
    const resources = file.dict(dict.get('Resources'), revision);
    below(resources?.get('Font'), 'font', `A font used on page ${i + 1}`);
    below(resources?.get('XObject'), 'content', `A picture on page ${i + 1}`);
    below(dict.get('Resources'), 'content', `What page ${i + 1} is drawn with`);
  });
  below(file.catalog(revision).get('Pages'), 'page', 'The list of pages');
}

function nameFields(file: PdfFile, revision: number, names: Names): void {
  for (const field of formFields(file, revision)) {
    const name: ObjectName = field.isSignature
      ? { kind: 'form-field', text: `The signature field "${field.name}"` }
      : { kind: 'form-field', text: `The form field "${field.name}"` };
    const value = field.dict.get('V');
    if (field.isSignature && value instanceof PdfRef) {
      names.set(value.num, { kind: 'form-field', text: `The signature in "${field.name}"` });
    }
    for (const num of [...field.widgets, ...(field.num === undefined ? [] : [field.num])]) names.set(num, name);
    nameBelow(file, revision, names, field.dict.get('AP'), {
      kind: 'form-field',
      text: `What the field "${field.name}" shows`,
    });
  }
}

const PARTS: readonly (readonly [key: string, kind: ChangeKind, text: string])[] = [
  ['Metadata', 'metadata', 'The document’s metadata'],
  ['AF', 'attachment', 'An attached file'],
  ['Names', 'attachment', 'The lists of attachments and names'],
  ['StructTreeRoot', 'structure', 'The tag structure'],
  ['OutputIntents', 'content', 'The document’s colour profile'],
  ['Outlines', 'catalog', 'The bookmarks'],
  ['OCProperties', 'catalog', 'The layers'],
  ['AcroForm', 'form-field', 'The form'],
];

/** Says of each object as of `revision` what it is for. */
export function nameObjects(file: PdfFile, revision: number): (num: number) => ObjectName {
  const names: Names = new Map();
  const trailer = file.sections[revision]?.trailer;
  const root = trailer?.get('Root');
  const info = trailer?.get('Info');
  if (root instanceof PdfRef) names.set(root.num, { kind: 'catalog', text: 'The document catalog' });
  if (info instanceof PdfRef) names.set(info.num, { kind: 'metadata', text: 'The document information' });
  nameFields(file, revision, names);
  namePages(file, revision, names);
  const catalog = file.catalog(revision);
  for (const [key, kind, text] of PARTS) nameBelow(file, revision, names, catalog.get(key), { kind, text });
  for (const [key, value] of catalog) {
    if (key !== 'DSS') nameBelow(file, revision, names, value, { kind: 'catalog', text: `The catalog’s "${key}"` });
  }
  // Last on purpose: what carries this name is used for nothing else.
  nameBelow(file, revision, names, catalog.get('DSS'), { kind: 'validation-data', text: 'The validation data' });
  return (num) => names.get(num) ?? { kind: 'other', text: `Object ${num}${typeWords(file, num, revision)}` };
}

function typeWords(file: PdfFile, num: number, revision: number): string {
  const object = file.at(num, revision);
  const dict = object instanceof PdfStream ? object.dict : object instanceof Map ? object : undefined;
  const type = dict?.get('Type');
  return type instanceof PdfName && /^[A-Za-z]{1,20}$/.test(type.name) ? ` (${type.name})` : '';
}
