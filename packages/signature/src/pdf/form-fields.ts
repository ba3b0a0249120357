import { PdfName, PdfRef, type PdfDict, type PdfObject } from './objects.js';
import { LIMITS, PdfFault } from './pdf-fault.js';
import type { PdfFile } from './pdf-file.js';
import { textOf } from './text-string.js';

/** A terminal field of the form (ISO 32000-2 §12.7.4) as it stands in one revision. */
export interface FormField {
  /** Full name, parts joined by dots. */
  readonly name: string;
  readonly isSignature: boolean;
  /** The object that holds the field; undefined where it is written in place. */
  readonly num: number | undefined;
  readonly gen: number;
  readonly dict: PdfDict;
  /** Object numbers of its widgets: the field itself where both are one object. */
  readonly widgets: readonly number[];
  /** Mapping name (TM) and alternate name (TU). */
  readonly role: string | undefined;
  readonly label: string | undefined;
  /** Index of the revision as of which it was read. */
  readonly revision: number;
  /** Its value: for a signature the signature dictionary. */
  readonly value: PdfDict | undefined;
}

interface Walk {
  readonly file: PdfFile;
  readonly revision: number;
  readonly seen: Set<PdfDict>;
  readonly found: FormField[];
}

function enter(walk: Walk, dict: PdfDict, depth: number): void {
  if (walk.seen.has(dict) || depth > LIMITS.depth) throw new PdfFault('The form’s fields go in a circle.');
  walk.seen.add(dict);
  if (walk.seen.size > LIMITS.fields) throw new PdfFault('The form has more fields than the limit.');
}

function fieldFrom({ file, revision }: Walk, object: PdfObject, dict: PdfDict, name: string, type: string): FormField {
  const kids = file.array(dict.get('Kids'), revision);
  const widgets = kids.length > 0 ? kids : [object];
  const text = (key: string): string | undefined => textOf(file.get(dict.get(key), revision));
  return {
    name,
    isSignature: type === 'Sig',
    num: object instanceof PdfRef ? object.num : undefined,
    gen: object instanceof PdfRef ? object.gen : 0,
    dict,
    widgets: widgets.flatMap((widget) => (widget instanceof PdfRef ? [widget.num] : [])),
    role: text('TM'),
    label: text('TU'),
    revision,
    value: file.dict(dict.get('V'), revision),
  };
}

const fullName = (prefix: string, own: string | undefined): string =>
  [prefix, own ?? ''].filter((part) => part !== '').join('.');

function visit(walk: Walk, object: PdfObject, prefix: string, inherited: string, depth: number): void {
  const { file, revision } = walk;
  const dict = file.dict(object, revision);
  if (!dict) return;
  enter(walk, dict, depth);
  const name = fullName(prefix, textOf(file.get(dict.get('T'), revision)));
  const ownType = file.get(dict.get('FT'), revision);
  const type = ownType instanceof PdfName ? ownType.name : inherited;
  const kids = file.array(dict.get('Kids'), revision);
  if (!kids.some((kid) => file.dict(kid, revision)?.has('T'))) {
    walk.found.push(fieldFrom(walk, object, dict, name, type));
    return;
  }
  for (const kid of kids) visit(walk, kid, name, type, depth + 1);
}

/** The form dictionary as of `revision`. */
export function formOf(file: PdfFile, revision = file.last): PdfDict | undefined {
  return file.dict(file.catalog(revision).get('AcroForm'), revision);
}

/** All terminal fields as of `revision`, in the form's order. */
export function formFields(file: PdfFile, revision = file.last): FormField[] {
  const walk: Walk = { file, revision, seen: new Set(), found: [] };
  for (const object of file.array(formOf(file, revision)?.get('Fields'), revision)) visit(walk, object, '', '', 0);
  return walk.found;
}

/** A signature field that has a signature. */
export type SignedField = FormField & { readonly value: PdfDict };

/**
 * The signed fields of a file, also those that a later revision dropped from the form: a signature that was made cannot
 * be made to vanish. Dropped ones come last, as they were in the newest revision that had them.
 */
export function signedFields(file: PdfFile): SignedField[] {
  const found = new Map<string, SignedField>();
  for (let revision = file.last; revision >= 0; revision -= 1) {
    for (const field of formFields(file, revision)) {
      const { isSignature, value } = field;
      const at = field.dict.get('V');
      const key = at instanceof PdfRef ? `${at.num} ${field.name}` : field.name;
      if (isSignature && value && !found.has(key)) found.set(key, { ...field, value });
    }
  }
  return [...found.values()];
}
