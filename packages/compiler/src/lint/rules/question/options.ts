import type { Json } from '@kinform/engine';
import type { Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/** Options that a person can look through. */
const mostOptions = 150;

/** Options of a question that cannot be told apart, or that are more than a person can look through. */
export const options: LintRule<FormCase> = {
  code: 'options',
  about: 'No question offers the same code or the same words twice, nor more options than a person can look through.',
  severity: 'warning',
  *check({ resolved, origins }) {
    if (!resolved) return;
    for (const { id, schema } of allQuestions(resolved.schema)) {
      const codes = schema.enum ?? schema.items?.enum;
      if (!codes) continue;
      const place = placeOfOptions(origins, schema.enum ? id : `${id}[]`);
      yield* repeatedCodes(id, codes, place);
      for (const [locale, text] of Object.entries(resolved.text)) {
        const words = text.questions[id]?.options ?? {};
        yield* repeatedWords({ id, codes, words, locale, at: place });
      }
      if (codes.length <= mostOptions) continue;
      yield {
        at: place,
        case: 'many',
        severity: 'advice',
        message: `"${id}" offers ${codes.length} options.`,
        mend: 'Put them in groups, ask in two steps, or ask for words.',
        question: id,
      };
    }
  },
};

/** Where the codes are listed, else where the vocabulary is named. */
function placeOfOptions(origins: FormCase['origins'], owner: string): Place {
  const listed = origins.keyword(owner, 'enum');
  return Array.isArray(origins.valueAt(listed)) ? listed : origins.keyword(owner, 'vocabulary');
}

function* repeatedCodes(id: string, codes: readonly Json[], at: Place): Generator<Found> {
  for (const code of new Set(codes.filter((one, index) => codes.indexOf(one) < index))) {
    yield {
      at,
      case: 'sameCode',
      severity: 'error',
      message: `"${id}" offers ${shown(code)} twice.`,
      mend: 'Take one of the two out.',
      question: id,
    };
  }
}

interface OptionWords {
  id: string;
  codes: readonly Json[];
  words: Record<string, string>;
  locale: string;
  at: Place;
}

function* repeatedWords({ id, codes, words, locale, at }: OptionWords): Generator<Found> {
  const seen = new Map<string, string>();
  for (const code of new Set(codes.map(String))) {
    const said = Object.hasOwn(words, code) ? words[code]?.trim().toLowerCase() : undefined;
    if (said === undefined) continue;
    const other = seen.get(said);
    if (other !== undefined) {
      yield {
        at,
        case: 'sameWords',
        message: `In ${locale} "${id}" calls "${other}" and "${code}" the same: ${shown(words[code])}.`,
        mend: 'Give each option words of its own.',
        question: id,
      };
    }
    seen.set(said, code);
  }
}
