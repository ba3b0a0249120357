import { formFields, formOf, type FormField } from '../../pdf/form-fields.js';
import { PdfName, PdfRef, PdfStream, samePdfObject, type PdfDict, type PdfObject } from '../../pdf/objects.js';
import type { PdfFile } from '../../pdf/pdf-file.js';
import { fieldLock, isLocked } from '../../pdf/permissions.js';
import type { Change } from '../report.js';
import type { Edit, RevisionDiff } from './revision-diff.js';

/** A change as a rule finds it, its revision still to be said. */
export type FoundChange = Omit<Change, 'revision'>;

/** What the rules look at: one step from a revision to the next. */
export interface Step {
  readonly file: PdfFile;
  /** Index of the newer revision. */
  readonly revision: number;
  readonly diff: RevisionDiff;
  readonly fieldsBefore: readonly FormField[];
  readonly fieldsAfter: readonly FormField[];
}

/** Puts together what the rules need for the step to `revision`. */
export function stepTo(file: PdfFile, revision: number, diff: RevisionDiff): Step {
  return {
    file,
    revision,
    diff,
    fieldsBefore: formFields(file, revision - 1),
    fieldsAfter: formFields(file, revision),
  };
}

const permit = (kind: Change['kind'], text: string): FoundChange => ({ kind, permitted: true, text });
const refuse = (kind: Change['kind'], text: string): FoundChange => ({ kind, permitted: false, text });

/** Keys whose values differ, in the order of the newer dictionary. */
function changedKeys(before: PdfDict, after: PdfDict): string[] {
  return [...new Set([...after.keys(), ...before.keys()])].filter(
    (key) => !samePdfObject(before.get(key), after.get(key)),
  );
}

function isNewRef(step: Step, object: PdfObject | undefined): object is PdfRef {
  return object instanceof PdfRef && step.diff.added.has(object.num);
}

/** Only a normal appearance, and that a new stream. */
function isNewAppearance(step: Step, object: PdfObject | undefined): boolean {
  const dict = isNewRef(step, object)
    ? step.file.dict(object, step.revision)
    : object instanceof Map
      ? object
      : undefined;
  const normal = dict?.get('N');
  return dict?.size === 1 && isNewRef(step, normal) && step.file.get(normal, step.revision) instanceof PdfStream;
}

function lockedBy(step: Step, field: FormField): string | undefined {
  const older = step.revision - 1;
  return step.fieldsBefore.find(({ isSignature, value }) => {
    const lock = isSignature && value ? fieldLock(step.file, value, older) : undefined;
    return lock !== undefined && isLocked(lock, field.name);
  })?.name;
}

/** A signature field that was empty got its signature, its appearance, its lock, and nothing else. */
function judgeSignatureField(step: Step, field: FormField, before: PdfDict, after: PdfDict): FoundChange[] {
  const keys = changedKeys(before, after);
  if (field.value || before.has('V')) {
    return [refuse('signature', `The signed field "${field.name}" was changed.`)];
  }
  const other = keys.filter((key) => key !== 'V' && key !== 'AP' && key !== 'Lock');
  const isFilled = isNewRef(step, after.get('V')) && step.file.dict(after.get('V'), step.revision) !== undefined;
  const looksNew = !keys.includes('AP') || isNewAppearance(step, after.get('AP'));
  if (!isFilled || other.length > 0 || !looksNew || (keys.includes('Lock') && before.has('Lock'))) {
    return [refuse('signature', `The signature field "${field.name}" was changed and not just signed.`)];
  }
  const by = lockedBy(step, field);
  if (by !== undefined)
    return [refuse('signature', `The field "${field.name}" was signed though "${by}" had locked it.`)];
  return [permit('signature', `The signature field "${field.name}" was signed.`)];
}

/** A widget that is an object of its own may get the appearance of its field's new signature. */
function judgeWidget(step: Step, field: FormField, before: PdfDict, after: PdfDict): FoundChange[] {
  const isSignedNow = step.fieldsAfter.some((item) => item.name === field.name && item.value) && !field.value;
  const keys = changedKeys(before, after);
  if (field.isSignature && isSignedNow && keys.every((key) => key === 'AP') && isNewAppearance(step, after.get('AP'))) {
    return [];
  }
  return [refuse('form-field', `What the field "${field.name}" shows was changed.`)];
}

function judgeFieldOrWidget(step: Step, { num, before, after }: Edit): FoundChange[] | undefined {
  const field = step.fieldsBefore.find((item) => item.num === num || item.widgets.includes(num));
  if (!field) return undefined;
  if (!(before instanceof Map) || !(after instanceof Map)) {
    return [refuse('form-field', `The field "${field.name}" was removed or replaced.`)];
  }
  if (field.num !== num) return judgeWidget(step, field, before, after);
  if (field.isSignature) return judgeSignatureField(step, field, before, after);
  return [refuse('form-field', `The value or look of the form field "${field.name}" was changed.`)];
}

/** New fields at the end of a list: signature fields that take no room on a page, as timestamps over the document are. */
function areNewInvisibleSignatures(step: Step, before: readonly PdfObject[], after: readonly PdfObject[]): boolean {
  if (after.length <= before.length || !before.every((item, i) => samePdfObject(item, after[i]))) return false;
  return after.slice(before.length).every((item) => {
    const field = isNewRef(step, item) ? step.fieldsAfter.find(({ num }) => num === item.num) : undefined;
    const rect = step.file.array(field?.dict.get('Rect'), step.revision);
    const [x1, y1, x2, y2] = rect.map((corner) => step.file.get(corner, step.revision));
    const appearance = field?.dict.get('AP');
    return (
      field?.isSignature === true &&
      field.value !== undefined &&
      rect.length === 4 &&
      x1 === x2 &&
      y1 === y2 &&
      !appearance
    );
  });
}

function judgeForm(step: Step, before: PdfDict, after: PdfDict): FoundChange[] {
  return changedKeys(before, after).flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (key === 'SigFlags' && typeof now === 'number' && now >= 0 && now <= 3 && (Number(old ?? 0) & ~now) === 0)
      return [];
    if (key === 'Fields' && Array.isArray(old) && Array.isArray(now) && areNewInvisibleSignatures(step, old, now)) {
      return [permit('signature', 'A signature that takes no room on the page was added.')];
    }
    return [
      refuse('catalog', key === 'Fields' ? 'The list of form fields was changed.' : `The form’s "${key}" was changed.`),
    ];
  });
}

/** /Extensions may only grow, and only by the entries that PAdES writers make (EN 319 142-1 §5.6). */
function areNewExtensions(before: PdfObject | undefined, after: PdfObject | undefined): boolean {
  if (!(after instanceof Map) || (before !== undefined && !(before instanceof Map))) return false;
  return changedKeys(before ?? new Map(), after).every((key) => ['ESIC', 'ADBE', 'ISO_'].includes(key));
}

const CATALOG_WORDS: Readonly<Record<string, string>> = {
  Pages: 'The list of pages was replaced.',
  OpenAction: 'An action that runs on opening was added or changed.',
  AA: 'Actions that run by themselves were added or changed.',
  Names: 'The lists of attachments and names were changed.',
  AF: 'The list of attached files was changed.',
  Metadata: 'The document’s metadata was replaced.',
  StructTreeRoot: 'The tag structure was replaced.',
  OCProperties: 'The layers that show or hide content were changed.',
  Perms: 'The document’s permissions were changed.',
  Lang: 'The document’s language was changed.',
};

function judgeCatalog(step: Step, before: PdfDict, after: PdfDict): FoundChange[] {
  return changedKeys(before, after).flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (key === 'DSS' && now !== undefined) return [permit('validation-data', 'Validation data was added.')];
    if (key === 'Extensions' && areNewExtensions(old, now)) return [];
    if (key === 'AcroForm' && old instanceof Map && now instanceof Map) return judgeForm(step, old, now);
    return [refuse('catalog', CATALOG_WORDS[key] ?? `The document catalog’s "${key}" was changed.`)];
  });
}

/** A list of fields or annotations that is an object of its own may get invisible signatures at its end. */
function judgeList(step: Step, { num, before, after }: Edit): FoundChange[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const older = step.revision - 1;
  const fields = formOf(step.file, older)?.get('Fields');
  if (!(fields instanceof PdfRef) || fields.num !== num || !areNewInvisibleSignatures(step, before, after))
    return undefined;
  return [permit('signature', 'A signature that takes no room on the page was added.')];
}

/** A page may get invisible signatures at the end of its own list of annotations. */
function judgePage(step: Step, { before, after }: Edit): FoundChange[] | undefined {
  if (!(before instanceof Map) || !(after instanceof Map)) return undefined;
  const type = before.get('Type');
  if (!(type instanceof PdfName) || type.name !== 'Page') return undefined;
  const [old, now] = [before.get('Annots') ?? [], after.get('Annots')];
  const onlyAnnotations = changedKeys(before, after).every((key) => key === 'Annots');
  if (!onlyAnnotations || !Array.isArray(old) || !Array.isArray(now)) return undefined;
  return areNewInvisibleSignatures(step, old, now) ? [] : undefined;
}

/** Judges one edit by the allow-list; undefined where no rule knows it. */
export function judgeEdit(step: Step, edit: Edit): FoundChange[] | undefined {
  const { num, before, after } = edit;
  const root = step.file.sections[step.revision - 1]?.trailer.get('Root');
  const form = step.file.catalog(step.revision - 1).get('AcroForm');
  if (before instanceof Map && after instanceof Map) {
    if (root instanceof PdfRef && root.num === num) return judgeCatalog(step, before, after);
    if (form instanceof PdfRef && form.num === num) return judgeForm(step, before, after);
  }
  return judgeFieldOrWidget(step, edit) ?? judgeList(step, edit) ?? judgePage(step, edit);
}
