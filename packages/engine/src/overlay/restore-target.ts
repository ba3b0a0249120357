import type { FormDraft } from '../definition/form-draft.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { MetQuestion } from '../definition/walk-questions.js';
import { own } from '../json.js';
import { categoryOfTarget, questionOfTarget, questionsOfSection } from './targets.js';

/**
 * Remembers the questions that a target names, and gives back what puts them as they were: for changes that turn out to
 * be refused after they were made. Questions inside a group are left alone, since no change of a group reaches them.
 */
export function rememberTarget(draft: FormDraft, target: string): () => void {
  const category = categoryOfTarget(draft, target);
  const question = category ? undefined : questionOfTarget(draft, target);
  const undo = (category ? questionsOfSection(draft, category) : question ? [question] : []).map((one) =>
    remember(draft, one),
  );
  return () => undo.forEach((one) => one());
}

function remember(draft: FormDraft, { id, schema, group }: MetQuestion): () => void {
  // Values of keywords are replaced, never changed, so that a copy need not be deep.
  const members = { ...schema };
  const items = schema.items && { ...schema.items };
  const { required } = group;
  const words = Object.entries(draft.text).map(([, text]) => [text.questions, own(text.questions, id)] as const);
  return () => {
    replaceOwn(schema, members);
    if (schema.items && items) replaceOwn(schema.items, items);
    if (required) group.required = required;
    else delete group.required;
    for (const [questions, text] of words) {
      if (text) questions[id] = text;
      else delete questions[id];
    }
  };
}

function replaceOwn(schema: FormSchema, members: FormSchema): void {
  for (const name of Object.keys(schema)) delete schema[name as keyof FormSchema];
  Object.assign(schema, members);
}
