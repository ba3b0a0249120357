/** A helper as the Handlebars runtime calls it; its last argument is the runtime's options. */
export type TemplateHelper = (this: unknown, ...given: unknown[]) => unknown;

/** A template made by a Handlebars runtime: markup of the strict subset, never holding an answer. */
export type DocumentTemplate = (context: object, options: { helpers: Record<string, TemplateHelper> }) => string;

/** Helpers that a template may call, and no others; compiling and proving read this list. */
export const templateHelperNames = ['rows', 'shown', 'answered', 'is', 'any', 'words', 'label', 'section'] as const;

/** Name of a helper. */
export type TemplateHelperName = (typeof templateHelperNames)[number];

/** A template may write no more than this many characters. */
export const MAX_OUTPUT = 5_000_000;

/** A template may call helpers no more often than this. */
export const MAX_HELPER_CALLS = 100_000;
