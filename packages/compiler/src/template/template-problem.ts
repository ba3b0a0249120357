/** What is wrong with a template, and where. */
export interface TemplateProblem {
  /** syntax: not Handlebars; language: not of Kinform's templates; markup: not of the subset; the others by what is missing. */
  code: 'syntax' | 'language' | 'markup' | 'path' | 'words' | 'section' | 'code' | 'not-printed';
  /** Counted from 1. */
  line: number;
  message: string;
  /** The nearest thing that exists, where something was not found. */
  nearest?: string;
}

/** One problem; without `nearest` where there is none. */
export function problem(
  code: TemplateProblem['code'],
  line: number,
  message: string,
  nearest?: string,
): TemplateProblem {
  return { code, line, message, ...(nearest === undefined ? {} : { nearest }) };
}
