import { proveTemplate } from '../../../template/prove-template.js';
import type { TemplateProblem } from '../../../template/template-problem.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { questionAt } from '../../resolve/question-index.js';

/** A document's template that asks for what there is not, that is not whole, or that leaves questions out. */
export const template: LintRule<FormCase> = {
  code: 'template',
  about: 'Every template is whole, asks only for what there is, and prints every question.',
  severity: 'error',
  *check(one) {
    if (!one.resolved || one.resolved.template === '') return;
    for (const problem of proveTemplate(one.resolved.template, one.resolved)) {
      yield problem.code === 'not-printed' ? notPrinted(one, problem) : broken(one, problem);
    }
    yield* wordsInEveryLanguage(one);
  },
};

function broken({ origins }: FormCase, { code, line, message, nearest }: TemplateProblem): Found {
  return {
    at: origins.templateLines[line - 1]?.at ?? { file: '', line },
    case: code,
    message: `${message}.`,
    mend: nearest === undefined ? mends[code] : `Write "${nearest}" instead.`,
  };
}

const mends: Record<TemplateProblem['code'], string> = {
  syntax: 'Close every {{#…}} with {{/…}}, and every {{ with }}.',
  language: 'Use only what packages/documents/src/template/README.md lists.',
  markup: 'Close each tag where it is opened, and use only tags that a template may use.',
  path: 'Name a question of the form by its way, such as "/header/kind".',
  words: 'Name words that stand under "document" in the form\'s words, or add them there.',
  section: 'Name a section of the form.',
  code: 'Compare with a code that the question offers.',
  'not-printed': 'Print it where it belongs.',
};

function notPrinted(one: FormCase, { message }: TemplateProblem): Found {
  const path = /"(.*)"/.exec(message)?.[1] ?? '';
  const id = path.slice(1).replaceAll('/*', '').replaceAll('/', '.');
  const core = questionAt(one.resolved?.schema ?? {}, id)?.schema.core === true;
  return {
    at: one.origins.question(id),
    case: 'notPrinted',
    severity: 'warning',
    message: `The document never prints ${core ? 'the core question ' : ''}"${id}" where it belongs; "kinform build" refuses that.`,
    mend: `Print it in document.hbs with <kin-answer path="${path}"></kin-answer>, or print its group with <kin-answers>.`,
    question: id,
  };
}

/** The proof takes a word as known when any language has it; a document in the others would lack it. */
function* wordsInEveryLanguage({ resolved, origins }: FormCase): Generator<Found> {
  if (!resolved) return;
  const lines = resolved.template.split('\n');
  const texts = Object.entries(resolved.text);
  for (const [index, line] of lines.entries()) {
    for (const [, key = ''] of line.matchAll(/\bwords\s+"([^"]+)"/g)) {
      const lacking = texts.filter(([, text]) => !Object.hasOwn(text.document, key)).map(([locale]) => locale);
      if (lacking.length === 0 || lacking.length === texts.length) continue;
      yield {
        at: origins.templateLines[index]?.at ?? { file: '', line: index + 1 },
        case: 'words',
        message: `There are no words "${key}" in ${lacking.join(', ')}.`,
        mend: `Add "${key}" to "document" in text.${lacking[0] ?? ''}.json.`,
      };
    }
  }
}
