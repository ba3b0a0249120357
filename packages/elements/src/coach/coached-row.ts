import { pointerOfPath } from '@kinform/engine';
import type { FormSchema, ResolvedForm } from '@kinform/engine';
import { isRow, parentOf } from '../form/pointer.js';
import { schemaAt } from '../question/schema-at.js';

/** The row whose text at a pointer is coached: an action by `smart`, a child's voice by `childsVoice`; undefined for other texts. */
export function coachedRow(form: ResolvedForm, pointer: string): string | undefined {
  for (let row = parentOf(pointer); row !== ''; row = parentOf(row)) {
    if (isRow(row) && coachedTexts(schemaAt(form, row)).some((path) => pointerOfPath(path, row) === pointer))
      return row;
  }
  return undefined;
}

function coachedTexts({ smart, childsVoice }: FormSchema = {}): string[] {
  return [smart?.action, childsVoice?.words[0], childsVoice?.reason].filter((path) => path !== undefined);
}
