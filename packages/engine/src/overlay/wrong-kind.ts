import type { FormDraft } from '../definition/form-draft.js';
import type { TraceEntry } from '../definition/resolved-form.js';
import { categoryOfTarget, questionOfTarget, questionsOfSection } from './targets.js';

type Explained = Required<Pick<TraceEntry, 'note' | 'toDo'>> & Pick<TraceEntry, 'nearest'>;

/**
 * What to say of a name that the form has, where a change needs something of another kind: a section where a question
 * belongs, or a question where a section does. Undefined for names that the form does not have.
 */
export function explainWrongKind(draft: FormDraft, name: string): Explained | undefined {
  if (name === 'form') {
    return {
      note: '"form" is the whole form, and one of its questions belongs there.',
      toDo: 'Name the question, or its section as "section:…".',
    };
  }
  const section = categoryOfTarget(draft, name);
  if (section) {
    const ids = questionsOfSection(draft, section)
      .slice(0, 6)
      .map(({ id }) => `"${id}"`);
    const note = `"${name}" is a section, and a question belongs there.`;
    return { note, toDo: ids.length === 0 ? 'Name a question.' : `Name a question, such as ${ids.join(', ')}.` };
  }
  if (!questionOfTarget(draft, name)) return undefined;
  const around = (draft.ui.elements ?? []).find((one) =>
    questionsOfSection(draft, one).some(({ id }) => name === id || name.startsWith(`${id}.`)),
  );
  const note = `"${name}" is a question, and a section belongs there.`;
  if (!around?.name) return { note, toDo: 'Name a section, as "section:…".' };
  const nearest = `section:${around.name}`;
  return { note, nearest, toDo: `Write "${nearest}", the section in which it is asked.` };
}
