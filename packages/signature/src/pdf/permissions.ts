import { PdfName, type PdfDict } from './objects.js';
import type { PdfFile } from './pdf-file.js';
import { textOf } from './text-string.js';

/** Which fields a signature locks (ISO 32000-2 §12.8.2.4). */
export interface FieldLock {
  readonly action: 'All' | 'Include' | 'Exclude';
  readonly fields: readonly string[];
}

function transform(file: PdfFile, signature: PdfDict, method: string, revision: number): PdfDict | undefined {
  for (const item of file.array(signature.get('Reference'), revision)) {
    const reference = file.dict(item, revision);
    const name = file.get(reference?.get('TransformMethod'), revision);
    if (name instanceof PdfName && name.name === method) return file.dict(reference?.get('TransformParams'), revision);
  }
  return undefined;
}

/** What a certifying signature allows later (1 nothing, 2 filling in and signing, 3 annotations too); undefined where it certifies nothing. */
export function certifiedLevel(file: PdfFile, signature: PdfDict, revision = file.last): 1 | 2 | 3 | undefined {
  const parameters = transform(file, signature, 'DocMDP', revision);
  if (!parameters) return undefined;
  const level = file.get(parameters.get('P'), revision);
  return level === 1 || level === 3 ? level : 2;
}

/** The fields that a signature locks, if any. */
export function fieldLock(file: PdfFile, signature: PdfDict, revision = file.last): FieldLock | undefined {
  const parameters = transform(file, signature, 'FieldMDP', revision);
  const action = file.get(parameters?.get('Action'), revision);
  if (!parameters || !(action instanceof PdfName)) return undefined;
  const fields = file.array(parameters.get('Fields'), revision).map((item) => textOf(file.get(item, revision)) ?? '');
  return { action: action.name === 'Include' || action.name === 'Exclude' ? action.name : 'All', fields };
}

/** Does the lock hold for this field? A name in the list stands for its descendants too. */
export function isLocked(lock: FieldLock, field: string): boolean {
  const listed = lock.fields.some((name) => field === name || field.startsWith(`${name}.`));
  return lock.action === 'All' || (lock.action === 'Include') === listed;
}
