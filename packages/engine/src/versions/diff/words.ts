import diff from 'microdiff';
import type { FormText, QuestionText } from '../../definition/form-definition.js';
import { own } from '../../json.js';
import type { ResolvedQuestion } from '../../definition/resolved-form.js';
import type { Difference } from './difference.js';
import { compatible, inWords, type Comparison, type Versions } from './question-pair.js';

/** A question's words, section, field and protection: nothing that an answer minds, but a reader may. */
export const compareWords: Comparison = ({ older, newer, from, to }) => [
  ...Object.entries(to.text).flatMap(([locale, text]) => {
    const was = own(own(from.text, locale)?.questions ?? {}, older.id);
    const is = own(text.questions, newer.id);
    return was && is ? wordsOf(was, is, newer.id, locale) : [];
  }),
  ...placeDifferences(newer.id, own(from.questions, older.id), own(to.questions, newer.id)),
  ...coreDifference(newer.id, older.schema.core === true, newer.schema.core === true),
];

function placeDifferences(
  id: string,
  was: ResolvedQuestion | undefined,
  is: ResolvedQuestion | undefined,
): Difference[] {
  if (!was || !is) return [];
  return [
    ...(was.section === is.section
      ? []
      : [compatible('section.changed', id, `It is asked in the section ${is.section}, not in ${was.section}.`)]),
    ...(was.field === is.field
      ? []
      : [compatible('field.changed', id, `It is asked with the field ${is.field}, not with ${was.field}.`)]),
  ];
}

function coreDifference(id: string, was: boolean, is: boolean): Difference[] {
  if (was === is) return [];
  return [compatible('core.changed', id, is ? 'Authorities cannot hide it any more.' : 'Authorities may hide it.')];
}

function wordsOf(was: QuestionText, is: QuestionText, id: string, locale: string): Difference[] {
  const { options: optionsBefore = {}, ...before } = was;
  const { options: optionsNow = {}, ...now } = is;
  const parts = new Set(diff(before, now).map(({ path }) => String(path[0])));
  const codes = Object.keys(optionsNow).filter(
    (code) => (own(optionsBefore, code) ?? optionsNow[code]) !== optionsNow[code],
  );
  return [
    ...(parts.size > 0 ? [compatible('words.changed', id, `Its ${inWords([...parts])} changed in ${locale}.`)] : []),
    ...(codes.length > 0
      ? [
          compatible(
            'options.reworded',
            id,
            `The words of ${inWords(codes)} changed in ${locale}; see that a code still means the same.`,
          ),
        ]
      : []),
  ];
}

/** Words of the form and its sections, its languages and its document. */
export function compareForms({ from, to }: Versions): Difference[] {
  const locales = [...new Set([...Object.keys(from.text), ...Object.keys(to.text)])];
  const found = locales.flatMap((locale) => {
    const [was, is] = [own(from.text, locale), own(to.text, locale)];
    if (!was) return [compatible('language.added', 'form', `It speaks ${locale} now.`)];
    if (!is) return [compatible('language.removed', 'form', `It does not speak ${locale} any more.`)];
    return formWords(was, is, locale);
  });
  if (from.template !== to.template)
    found.push(compatible('document.changed', 'form', 'Its document has another template.'));
  return found;
}

function formWords(was: FormText, is: FormText, locale: string): Difference[] {
  const { questions: _before, sections: sectionsBefore, ...before } = was;
  const { questions: _now, sections: sectionsNow, ...now } = is;
  const parts = new Set(diff(before, now).map(({ path }) => String(path[0])));
  const sections = new Set(diff(sectionsBefore, sectionsNow).map(({ path }) => String(path[0])));
  return [
    ...(parts.size > 0
      ? [compatible('words.changed', 'form', `Its ${inWords([...parts])} changed in ${locale}.`)]
      : []),
    ...[...sections].map((name) =>
      compatible(
        'words.changed',
        `section:${name}`,
        `The section ${sectionState(name, sectionsBefore, sectionsNow)} in ${locale}.`,
      ),
    ),
  ];
}

function sectionState(name: string, was: object, is: object): string {
  if (!Object.hasOwn(was, name)) return 'is new';
  return Object.hasOwn(is, name) ? 'has other words' : 'is gone';
}
