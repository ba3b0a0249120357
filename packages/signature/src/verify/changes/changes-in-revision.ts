import { PdfName, PdfStream, type PdfObject } from '../../pdf/objects.js';
import type { PdfFile } from '../../pdf/pdf-file.js';
import type { Change } from '../report.js';
import { nameObjects } from './object-names.js';
import { judgeEdit, stepTo, type FoundChange } from './permitted-edits.js';
import { diffRevision, type Edit, type ReferenceLedger } from './revision-diff.js';

const MOST = 50;

const refuse = (kind: Change['kind'], text: string): FoundChange => ({ kind, permitted: false, text });

/** A cross-reference stream that takes the number of an older one changes nothing that is shown. */
function isReusedXref(edit: Edit): boolean {
  const isXref = (object: PdfObject | undefined): boolean => {
    const type = object instanceof PdfStream ? object.dict.get('Type') : undefined;
    return type instanceof PdfName && type.name === 'XRef';
  };
  return isXref(edit.before) && isXref(edit.after);
}

const TRAILER_WORDS: Readonly<Record<string, string>> = {
  Root: 'The document was replaced by another one.',
  Info: 'The document information was replaced.',
  ID: 'The file says that it is another document.',
};

/**
 * All that revision `revision` (an index, at least 1) changed against the one before, permitted or not. Whatever no rule
 * permits is refused by name.
 */
export function changesInRevision(file: PdfFile, revision: number, ledger: ReferenceLedger): Change[] {
  const diff = diffRevision(file, revision, ledger);
  const step = stepTo(file, revision, diff);
  const found: FoundChange[] = diff.trailerKeys.map((key) => refuse('catalog', TRAILER_WORDS[key] ?? ''));
  if (diff.hasStrayBytes) found.push(refuse('bytes', 'The revision holds bytes that belong to no object of it.'));
  for (const num of diff.filledIn)
    found.push(refuse('other', `Object ${num}, which was missing when signed, was added.`));
  let nameOf: ReturnType<typeof nameObjects> | undefined;
  for (const edit of diff.edits) {
    const judged = isReusedXref(edit) ? [] : judgeEdit(step, edit);
    if (judged) {
      found.push(...judged);
      continue;
    }
    nameOf ??= nameObjects(file, revision - 1);
    const { kind, text } = nameOf(edit.num);
    if (kind === 'validation-data' && !(edit.after instanceof PdfStream) && edit.after !== undefined) {
      found.push({ kind, permitted: true, text: 'Validation data was added.' });
    } else found.push(refuse(kind, `${text} was ${edit.after === undefined ? 'removed' : 'changed'}.`));
  }
  if (found.length === 0) {
    found.push(refuse('other', 'A revision was added that neither signs nor adds validation data.'));
  }
  const once = found.filter(({ text }, i) => found.findIndex((other) => other.text === text) === i);
  return once.slice(0, MOST).map((change) => ({ revision: revision + 1, ...change }));
}

/** Changes that came after the last revision, outside any. */
export function trailingBytes(file: PdfFile): Change[] {
  const end = file.sections[file.last]?.end ?? 0;
  const count = file.bytes.length - end;
  if (count <= 0) return [];
  const text = `${count} ${count === 1 ? 'byte follows' : 'bytes follow'} the end of the document.`;
  return [{ revision: file.last + 1, kind: 'bytes', permitted: false, text }];
}
