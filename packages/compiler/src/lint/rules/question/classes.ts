import { groupWithin, isJsonObject, type FormSchema, type MetQuestion } from '@kinform/engine';
import { parentId } from '@kinform/engine/definition';
import { nearestOf } from '../../../template/nearest.js';
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

const audiences = ['practitioner', 'family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];

/** A question classed by a code that there is not. */
export const classUnknown: LintRule<FormCase> = {
  code: 'class.unknown',
  about: 'Purposes, audiences and retention classes are codes that exist.',
  severity: 'error',
  *check({ resolved, origins, library }) {
    if (!resolved) return;
    const codesOf = (name: string): string[] => {
      const codes = library.object(`vocabularies/${name}.json`)?.['codes'];
      return Array.isArray(codes) ? codes.map(String) : [];
    };
    const known = { purpose: codesOf('purpose'), audience: audiences, retention: codesOf('retention') };
    for (const { id, schema } of everySchema(resolved.schema)) {
      if (!isJsonObject(schema.question)) continue;
      for (const member of members) {
        for (const code of [schema.question[member] ?? []].flat()) {
          if (known[member].length === 0 || known[member].includes(code)) continue;
          const near = nearestOf(code, known[member]);
          yield {
            at: origins.keyword(id, 'question', member),
            message: `There is no ${member === 'retention' ? 'retention class' : member} "${code}".`,
            mend: near ? `Write "${near}" instead.` : `Write one of these: ${known[member].join(', ')}.`,
            question: id,
          };
        }
      }
    }
  },
};

function everySchema(schema: FormSchema): { id: string; schema: FormSchema }[] {
  return [{ id: '', schema }, ...allQuestions(schema)];
}
