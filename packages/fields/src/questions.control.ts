import type { FormHandle, QuestionElement } from '@kinform/elements';
import type { FormSchema } from '@kinform/engine';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { questionsInside } from './nested-answer.js';

/** The questions of a group or row, each by its own field type; a row's id is nobody's question. */
export function renderQuestions(schema: FormSchema, pointer: string, handle: FormHandle): unknown {
  return repeat(
    questionsInside(schema).map(([name]) => `${pointer}/${escaped(name)}`),
    (inside) => inside,
    (inside): TemplateResult => html`<kin-question .handle=${handle} .pointer=${inside}></kin-question>`,
  );
}

/** A name inside a JSON Pointer (RFC 6901, 3). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Puts focus on the question at or around a pointer; without one, on the first that is shown. */
export async function focusQuestion(questions: Iterable<QuestionElement>, pointer?: string): Promise<boolean> {
  for (const question of questions) {
    const meant = pointer === undefined || pointer === question.pointer || pointer.startsWith(`${question.pointer}/`);
    if (meant && (await question.focusControl(pointer))) return true;
  }
  return false;
}
