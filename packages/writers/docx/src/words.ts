import { primaryLanguage } from './text/language.js';

/** The few words that the layout itself adds; everything else on the page comes from the tree. */
export interface WriterWords {
  /** Stands before each notice of the kind. */
  information: string;
  warning: string;
  /** Stands before a notice of the kind, in the running head of a draft and across its pages. */
  draft: string;
  /** Shown in the empty blank of a signature. */
  signature: string;
  /** Shown in the empty blank of a date, and under its rule. */
  date: string;
  /** Describes a table to assistive technology: `{columns}` is the list of its column headings. */
  table: string;
  /** Describes a table of questions and answers to assistive technology. */
  answers: string;
}

/** Words together with the language they are in. */
export interface WordsInLanguage {
  lang: string;
  words: WriterWords;
}

const english: WriterWords = {
  information: 'Information',
  warning: 'Important',
  draft: 'Draft',
  signature: 'Signature',
  date: 'Date',
  table: 'Columns: {columns}',
  answers: 'Questions are in the first column and answers in the second.',
};

const welsh: WriterWords = {
  information: 'Gwybodaeth',
  warning: 'Pwysig',
  draft: 'Drafft',
  signature: 'Llofnod',
  date: 'Dyddiad',
  table: 'Colofnau: {columns}',
  answers: 'Mae’r cwestiynau yn y golofn gyntaf a’r atebion yn yr ail.',
};

const known: ReadonlyMap<string, WriterWords> = new Map([
  ['en', english],
  ['cy', welsh],
]);

/**
 * The words for a document in `lang`: English and Welsh are carried, others fall back to English and are marked as
 * English. Words given by the caller are taken to be in the document's language.
 */
export function wordsFor(lang: string, given: Partial<WriterWords> | undefined): WordsInLanguage {
  const found = known.get(primaryLanguage(lang));
  const words = { ...(found ?? english), ...given };
  return { lang: found || given ? lang : 'en', words };
}
