import { groupWithin, type MetQuestion } from '@kinform/engine';
import { parentId } from '@kinform/engine/definition';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

const members = ['purpose', 'audience', 'retention'] as const;
type Member = (typeof members)[number];

const what: Record<Member, [missing: string, mend: string]> = {
  purpose: [
    'nobody says why it is asked',
    'Add "purpose" to its "question", or to that of a group around it: a code of the vocabulary "purpose".',
  ],
  audience: [
    'nobody says who may see the answer',
    'Add "audience" to its "question", or to that of a group around it; [] means nobody but the practitioner.',
  ],
  retention: [
    'nobody says how long the answer is kept',
    'Add "retention" to its "question", or to that of a group around it: a code of the vocabulary "retention".',
  ],
};

/** A question that does not say why it is asked, who may see the answer or how long it is kept. */
export const classMissing: LintRule<FormCase> = {
  code: 'class.missing',
  about: 'Of every question it is said why it is asked, who may see the answer, and how long it is kept.',
  severity: 'error',
  *check({ resolved, origins }) {
    if (!resolved) return;
    const questions = [...allQuestions(resolved.schema)];
    for (const member of members) {
      const classed = new Map(questions.map((question) => [question.id, states(question, member)]));
      for (const id of outermost(questions, classed)) {
        const [missing, mend] = what[member];
        yield { at: origins.question(id), case: member, message: `Of "${id}" ${missing}.`, mend, question: id };
      }
    }
  },
};

function states({ schema, around }: MetQuestion, member: Member): boolean {
  return [...around, schema].some((one) => one.question?.[member] !== undefined);
}

/** Of questions that lack a class, those in no group that lacks it as a whole; a group lacks it where all its questions do. */
function outermost(questions: readonly MetQuestion[], classed: ReadonlyMap<string, boolean>): string[] {
  const whole = new Map<string, boolean>();
  for (const { id, schema } of [...questions].reverse()) {
    const inner = groupWithin(schema) ? Object.keys(groupWithin(schema)?.properties ?? {}) : [];
    const lacks = inner.length > 0 ? inner.every((name) => whole.get(`${id}.${name}`)) : !classed.get(id);
    whole.set(id, lacks);
  }
  return questions.filter(({ id }) => whole.get(id) && !whole.get(parentId(id))).map(({ id }) => id);
}
