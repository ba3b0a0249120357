import { findQuestion } from '@kinform/engine';
import type { QuestionText, ResolvedForm, TraceEntry } from '@kinform/engine';

/** The words of a question, with what can be chosen in the order in which it is offered. */
export interface Asked {
  label: string;
  hint: string | undefined;
  choices: readonly string[];
}

/** One question as the national form and as the authority asks it, with what the overlay did to it. */
export interface ChangedQuestion {
  id: string;
  /** Undefined where the authority has added the question. */
  national: Asked | undefined;
  own: Asked | undefined;
  changes: readonly TraceEntry[];
  /** Label of the added group that the question came in with. */
  within: string | undefined;
}

/** A section as both ask it. */
export interface ChangedSection {
  national: string;
  own: string;
  changes: readonly TraceEntry[];
  questions: readonly ChangedQuestion[];
}

const wordsOf = (form: ResolvedForm) => {
  const text = form.text['en-GB'];
  if (!text)
    throw new Error('The form has no words in British English. Build it from a folder that has text.en-GB.json.');
  return text;
};

/** The sections in the order in which they are asked, with how many changes each has. */
export function sectionsWithChanges(own: ResolvedForm): { name: string; title: string; changes: number }[] {
  const { sections } = wordsOf(own);
  const names = [...new Set(Object.values(own.questions).map(({ section }) => section))];
  return names.map((name) => ({ name, title: sections[name]?.title ?? name, changes: changesIn(own, name).length }));
}

/** What is offered follows the schema: words may stay of codes that an authority no longer offers. */
function askedBy(form: ResolvedForm, text: QuestionText | undefined, id: string): Asked | undefined {
  const schema = findQuestion(form.schema, id)?.schema;
  if (!text || !schema) return undefined;
  const codes = schema.enum ?? schema.items?.enum ?? [];
  return {
    label: text.label,
    hint: text.hint,
    choices: codes.map((code) => text.options?.[String(code)] ?? String(code)),
  };
}

function changesIn(own: ResolvedForm, section: string): TraceEntry[] {
  return own.trace.filter(
    ({ target, landed }) => landed && (target === `section:${section}` || own.questions[target]?.section === section),
  );
}

/** What an authority's overlay changes in a section, question by question in the order in which they are asked. */
export function changesOfSection(national: ResolvedForm, own: ResolvedForm, section: string): ChangedSection {
  const [before, after] = [wordsOf(national), wordsOf(own)];
  const ids = Object.keys(own.questions).filter((id) => own.questions[id]?.section === section);
  const changes = changesIn(own, section);
  const added = new Set(ids.filter((id) => !national.questions[id]));
  const questions = ids.map((id): ChangedQuestion => {
    // A question that was added stands in the trace under the one that it was put after.
    const direct = changes.filter(({ target, op }) => target === id && op !== 'addAfter');
    const within = added.has(parentOf(id)) ? after.questions[parentOf(id)]?.label : undefined;
    const adding = added.has(id) ? changes.filter((entry) => addedBy(entry, id, ids)) : [];
    return {
      id,
      national: askedBy(national, before.questions[id], id),
      own: askedBy(own, after.questions[id], id),
      changes: [...adding, ...direct],
      within,
    };
  });
  return {
    national: before.sections[section]?.title ?? section,
    own: after.sections[section]?.title ?? section,
    changes: changes.filter(({ target }) => target.startsWith('section:')),
    questions,
  };
}

const parentOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));

/** Whether a change put a question in: it names the sibling before it. */
function addedBy({ target, op }: TraceEntry, id: string, ids: readonly string[]): boolean {
  if (op !== 'addAfter' || parentOf(target) !== parentOf(id)) return false;
  const siblings = ids.filter((one) => parentOf(one) === parentOf(id));
  return siblings[siblings.indexOf(id) - 1] === target;
}
