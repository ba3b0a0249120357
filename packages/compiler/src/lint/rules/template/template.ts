import { proveTemplate } from '../../../template/prove-template.js';
import type { TemplateProblem } from '../../../template/template-problem.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { within } from '../../files/place.js';
import type { FormCase, Step } from '../../resolve/form-case.js';
import { partsOf, textOfPart } from '../../resolve/template-parts.js';
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
  const left = stepThatLeftOut(one, id);
  return {
    at: left ? within(left.at, 'value') : one.origins.question(id),
    case: 'notPrinted',
    severity: 'warning',
    message: `The document never prints ${core ? 'the core question ' : ''}"${id}" where it belongs; "kinform build" refuses that.`,
    mend: howToPrint(one, id, path, left),
    question: id,
  };
}

/** What an authority added or left out is for its overlay to print; the form's own template belongs to all. */
function howToPrint(one: FormCase, id: string, path: string, left: Step | undefined): string {
  const element = `<kin-answer path="${path}"></kin-answer>`;
  if (left) return `Print it in this part too, with ${element}, or its group with <kin-answers>.`;
  const isOwn = one.overlays.some(({ place }) => place.path === one.origins.question(id).file);
  if (!isOwn) return `Print it in document.hbs with ${element}, or print its group with <kin-answers>.`;
  const part = partFor(one, id);
  return part === undefined
    ? `This form's document has no parts that an overlay could replace: ask for one in its document.hbs.`
    : `Replace part "${part}" with "templatePart" in your overlay, or put a piece beside it with "place": "after", and print it there: ${element}.`;
}

/** The change that replaced a part which printed a question, or a group around it. */
function stepThatLeftOut(one: FormCase, id: string): Step | undefined {
  return one.steps.findLast(({ change, trace }) => {
    if (change.op !== 'templatePart' || !trace.landed || typeof trace.before !== 'string') return false;
    const { before } = trace;
    return waysTo(id).some((way) => before.includes(way) && !change.value.includes(way));
  });
}

/** The part that prints what is nearest to a question: its group, else one around that, else the last part. */
function partFor({ definition: { template } }: FormCase, id: string): string | undefined {
  const parts = partsOf(template);
  for (const way of waysTo(id).map((one) => one.slice(0, -1))) {
    const found = parts.find((part) => textOfPart(template, part)?.includes(way));
    if (found !== undefined) return found;
  }
  return parts.at(-1);
}

/** How a template names a question and the groups around it, innermost first. */
function waysTo(id: string): string[] {
  const names = id.split('.');
  return names.map((_, index) => `path="/${names.slice(0, names.length - index).join('/')}"`);
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
