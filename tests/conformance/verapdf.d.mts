/** Fetches the validator where it is not there yet; gives the reason in words where it cannot be had. */
export function prepareVeraPdf(): string | undefined;
/** veraPDF's verdict on files for one flavour: a line for each file, and one for each rule that it breaks. */
export function judgeWithVeraPdf(flavour: 'ua1' | '3a', files: readonly string[]): string[];
