import type { GlossaryEntry } from '../language/language.js';
import { isNever } from './conditions.js';
import type { FormSchema } from './form-schema.js';
import { groupWithin } from './walk-questions.js';
import type { ResolvedQuestion } from './resolved-form.js';

/** What makes a text plain for families, as a form says it. */
export interface PlainEnglish {
  /** Years of age at which everybody should read it with ease. */
  readingAge?: number;
  /** Words of the longest sentence that is easy to read. */
  longestSentence?: number;
  /** Ids of questions and groups whose answers are somebody's own words, and not to be reworded. */
  except?: string[];
  /** The list of the record in which its author explains words: path of the list, name of the question for the word. */
  explained?: { list: string; term: string };
  source?: string;
  /** Written on resolving: what the words of services mean to families, by the nation's glossary and the authority's. */
  glossary?: GlossaryEntry[];
  /** Written on resolving: the questions whose answers are read, by the names on the way to them. */
  texts?: TextTree;
}

/** Names of questions below each other, to those that ask for a text; lists are passed through. */
export interface TextTree {
  [name: string]: TextTree | true;
}

/** What an authority makes of plain English. */
export interface PlainEnglishSettings {
  readingAge?: number;
  longestSentence?: number;
  /** Words of its own, and other plain words for those of the nation's glossary. */
  glossary?: GlossaryEntry[];
  /** Words that its families know: they are not reported. */
  known?: string[];
}

/** Those who read a text without knowing the words of services. */
const families: ReadonlySet<string> = new Set(['family', 'parent', 'child']);

/**
 * A form's schema with `plainEnglish` made whole: the authority's figures and words in it, and which questions it reads
 * (those that ask for long texts and are shown to families). The very same schema where the form does not ask for it.
 */
export function withPlainEnglish(
  schema: FormSchema,
  questions: Readonly<Record<string, ResolvedQuestion>>,
  national: readonly GlossaryEntry[],
  settings: PlainEnglishSettings = {},
): FormSchema {
  if (!schema.plainEnglish) return schema;
  const { readingAge, longestSentence } = settings;
  const except = new Set(schema.plainEnglish.except);
  const texts = textsBelow(
    schema,
    '',
    (id, asked) => {
      const question = questions[id];
      const isText = question?.field === 'long-text' && asked.pattern === undefined && asked.format === undefined;
      return isText && !except.has(id) && question.audience.some((one) => families.has(one));
    },
    except,
  );
  return {
    ...schema,
    plainEnglish: {
      ...schema.plainEnglish,
      ...(readingAge !== undefined && { readingAge }),
      ...(longestSentence !== undefined && { longestSentence }),
      glossary: glossaryOf(national, settings),
      texts: texts ?? {},
    },
  };
}

type Reads = (id: string, schema: FormSchema) => boolean;

function textsBelow(schema: FormSchema, id: string, reads: Reads, except: ReadonlySet<string>): TextTree | undefined {
  const found: TextTree = {};
  for (const [name, question] of Object.entries(groupWithin(schema)?.properties ?? {})) {
    const inner = id === '' ? name : `${id}.${name}`;
    if (isNever(question.showWhen) || except.has(inner)) continue;
    const below = groupWithin(question) ? textsBelow(question, inner, reads, except) : reads(inner, question);
    if (below) found[name] = below;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The authority's words take the place of the nation's; a word that its families know has no plain words. */
function glossaryOf(
  national: readonly GlossaryEntry[],
  { glossary = [], known = [] }: PlainEnglishSettings,
): GlossaryEntry[] {
  const own = [...glossary, ...known.map((term) => ({ term, plain: '' }))];
  const named = new Set(own.map(({ term }) => term.toLowerCase()));
  return [...national.filter(({ term }) => !named.has(term.toLowerCase())), ...own];
}
