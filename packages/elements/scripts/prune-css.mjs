// Leaves out of GOV.UK Frontend's styles what no field and no furniture of ours shows.

/** Classes that none of our elements has; a test holds that none takes one up without its styles. */
export const UNUSED = [
  /^govuk-(heading|caption)-xl$/,
  /^govuk-caption-m$/,
  /^govuk-body-(l|lead|m)$/,
  /^govuk-link-(image|-(inverse|muted|no-underline|no-visited-state|text-colour))$/,
  /^govuk-list--(number|spaced)$/,
  /^govuk-section-break/,
  /^govuk-visually-hidden-focusable$/,
  /^govuk-button(--inverse|--start|--warning|__start-icon)$/,
  /^govuk-label(--xl|--l|--m|-wrapper)$/,
  /^govuk-fieldset__legend--(xl|l)$/,
  /^govuk-input__(wrapper|prefix|suffix)$/,
  /^govuk-input--width-(30|3)$/,
  /^govuk-(checkboxes|radios)--small$/,
  /^govuk-checkboxes__conditional/,
  /^govuk-radios(__divider|__conditional--hidden)$/,
  /^govuk-(select|textarea)--error$/,
  /^govuk-character-count__message--disabled$/,
  /^govuk-error-summary__body$/,
  /^govuk-summary-card/,
  /^govuk-summary-list(--no-border|__row--no-border|__actions-list)/,
  /^govuk-tag--(green|grey|magenta|orange|pink|purple|turquoise|yellow)$/,
  /^govuk-task-list__status--cannot-start-yet$/,
];

/**
 * Nothing of ours is a link: what turns a page is a button, since no address changes; and no button of ours is ever
 * disabled. Nor has any browser that knows light-dark() need of what older ones asked for.
 */
const NEVER = /^\.govuk-error-summary__list a|:(link|visited)$|^\.govuk-button.*\[disabled\]|::-moz-focus-inner/;

const isUnused = (selector) =>
  NEVER.test(selector) ||
  [...selector.matchAll(/\.(govuk-[\w-]+)/g)].some(([, name]) => UNUSED.some((unused) => unused.test(name)));

/** Rules at the top of a compressed stylesheet: what stands before the braces, and what in them. */
function rulesOf(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] === '}' && --depth === 0) {
      rules.push({ head: css.slice(start, open), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}

/** A list of selectors, taken apart at the commas outside brackets. */
const selectorsOf = (head) => head.split(/,(?![^(]*\))/);

const usedHead = (head) =>
  selectorsOf(head.replace(/:not\(([^()]*)\)/g, (not, inner) => (isUnused(inner) ? '' : not)))
    .filter((selector) => !isUnused(selector))
    .join();

/** Paper may have the sizes of the screen, which are within a point of its own; and no browser of ours lacks text-wrap. */
const isNeedless = (head) => head.startsWith('@media print') || head.startsWith('@supports not (text-wrap');

/** What has a name of its own by now, and the smoothing of letters, which the root says for all. */
const spare =
  /^-(webkit-(font-smoothing|clip-path|text-decoration-skip)|moz-osx-font-smoothing)|^(word-wrap|text-decoration-skip):/;

const withoutSpare = (body) =>
  body
    .split(';')
    .filter((declaration) => !spare.test(declaration))
    .join(';');

const prunedRule = ({ head, body }) => {
  if (isNeedless(head)) return [];
  if (head.startsWith('@')) return wrapped(head, prune(body));
  return wrapped(usedHead(head), withoutSpare(body));
};

const wrapped = (head, body) => (head === '' || body === '' ? [] : [{ head, body }]);

/** Neighbours with the same head say it once. */
const joined = (rules) =>
  rules.reduce((done, { head, body }) => {
    const before = done.at(-1);
    if (before?.head !== head) return [...done, { head, body }];
    return [...done.slice(0, -1), { head, body: before.body + (head.startsWith('@') ? '' : ';') + body }];
  }, []);

/** A compressed stylesheet without rules for classes that nobody has, neighbours joined. */
export function prune(css) {
  return joined(rulesOf(css).flatMap(prunedRule))
    .map(({ head, body }) => `${head}{${body}}`)
    .join('');
}
