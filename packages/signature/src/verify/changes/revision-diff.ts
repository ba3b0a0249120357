import { eachReference, PdfName, PdfStream, samePdfObject, type PdfObject } from '../../pdf/objects.js';
import { PdfFault } from '../../pdf/pdf-fault.js';
import { isBlank, type PdfFile } from '../../pdf/pdf-file.js';

/** One object that a revision put in the place of another; `after` is undefined where it was removed. */
export interface Edit {
  readonly num: number;
  readonly before: PdfObject;
  readonly after: PdfObject | undefined;
}

/** All that a revision did to the objects of the one before. What is not listed is the same, byte for byte. */
export interface RevisionDiff {
  readonly edits: readonly Edit[];
  readonly added: ReadonlySet<number>;
  /** Objects that the older revision already referred to but did not have: filling one in changes what was signed. */
  readonly filledIn: readonly number[];
  /** Keys of the trailer that say something else than before. */
  readonly trailerKeys: readonly string[];
  /** Are there bytes in the revision that belong to no object of it? */
  readonly hasStrayBytes: boolean;
}

/** Numbers that any object of the revisions up to `revision` refers to. */
export class ReferenceLedger {
  readonly #referred = new Set<number>();
  #upTo = -1;

  constructor(readonly file: PdfFile) {}

  /** Is the number referred to in `revision` or an older one? Ask with revisions in ascending order. */
  has(num: number, revision: number): boolean {
    while (this.#upTo < revision) {
      this.#upTo += 1;
      this.#read(this.#upTo);
    }
    return this.#referred.has(num);
  }

  #read(revision: number): void {
    const section = this.file.sections[revision];
    for (const num of section?.entries.keys() ?? []) {
      const object = this.file.at(num, revision);
      if (object !== undefined) eachReference(object, (ref) => this.#referred.add(ref.num));
    }
  }
}

function isContainer(object: PdfObject): boolean {
  const type = object instanceof PdfStream ? object.dict.get('Type') : undefined;
  return type instanceof PdfName && type.name === 'ObjStm';
}

/** Does a revision hold more than its objects, its cross-reference and white space? */
export function hasStrayBytes(file: PdfFile, revision: number): boolean {
  const section = file.sections[revision];
  if (!section) return false;
  const spans: (readonly [number, number])[] = [[section.start, section.end]];
  for (const [num, entry] of section.entries) {
    if (entry.kind !== 'at' || entry.offset === section.start) continue;
    spans.push([entry.offset, file.indirect(num, entry, revision).end]);
  }
  spans.sort(([a], [b]) => a - b);
  let at = file.startOf(revision);
  for (const [start, end] of spans) {
    if (start < at) throw new PdfFault('Objects of the file overlap.');
    if (!isBlank(file.bytes, at, start)) return true;
    at = end;
  }
  return false;
}

function trailerChanges(file: PdfFile, revision: number): string[] {
  const [before, after] = [file.sections[revision - 1]?.trailer, file.sections[revision]?.trailer];
  const changed = ['Root', 'Info'].filter((key) => !samePdfObject(before?.get(key), after?.get(key)));
  const [oldId, newId] = [file.array(before?.get('ID'))[0], file.array(after?.get('ID'))[0]];
  return oldId !== undefined && !samePdfObject(oldId, newId) ? [...changed, 'ID'] : changed;
}

/** Compares revision `revision` with the one before it, object by object. */
export function diffRevision(file: PdfFile, revision: number, ledger: ReferenceLedger): RevisionDiff {
  const edits: Edit[] = [];
  const added = new Set<number>();
  const filledIn: number[] = [];
  for (const num of file.sections[revision]?.entries.keys() ?? []) {
    const before = file.at(num, revision - 1);
    // Another generation leaves every older reference pointing at nothing: the object is gone for them.
    const keepsNumber = before === undefined || file.generation(num, revision) === file.generation(num, revision - 1);
    const after = keepsNumber ? file.at(num, revision) : undefined;
    if (before === undefined) {
      if (after === undefined) continue;
      if (ledger.has(num, revision - 1)) filledIn.push(num);
      added.add(num);
    } else if (after === undefined || isContainer(before) || !samePdfObject(before, after)) {
      edits.push({ num, before, after });
    }
  }
  return {
    edits,
    added,
    filledIn,
    trailerKeys: trailerChanges(file, revision),
    hasStrayBytes: hasStrayBytes(file, revision),
  };
}
