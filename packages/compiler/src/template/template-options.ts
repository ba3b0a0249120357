import { templateHelperNames } from '@kinform/documents';

/** How every template is compiled: strict, with Kinform's helpers and no others, always escaping. */
export const templateOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(templateHelperNames.map((name) => [name, true])),
  noEscape: false,
  preventIndent: true,
} as const;
