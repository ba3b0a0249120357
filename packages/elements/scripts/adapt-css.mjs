// What a stylesheet written for a whole GOV.UK page needs, to live in a shadow root of somebody else's page.

/** Colours of GOV.UK's palette on a dark page, by functional name. Each pair keeps the contrast of the light one. */
const DARK = {
  brand: '#5694ca',
  text: '#f4f8fb',
  'inverse-text': '#0b0c0c',
  'template-background': '#1b1d1f',
  'body-background': '#0b0c0c',
  'secondary-text': '#b6b9bb',
  focus: '#ffdd00',
  'focus-text': '#0b0c0c',
  error: '#ff8a80',
  success: '#5fc79b',
  border: '#5b5f62',
  'input-border': '#d8dcde',
  hover: '#3a3d40',
  link: '#8ec5f4',
  'link-visited': '#c3a9f5',
  'link-hover': '#cfe6fa',
  'link-active': '#f4f8fb',
  'surface-background': '#14202b',
  'surface-text': '#f4f8fb',
  'surface-border': '#3b6e99',
};

const named = (css) =>
  css.replace(/var\(--govuk-([a-z-]+)-colour, ?(#[0-9a-f]+)\)/g, (_, name, light) => {
    const dark = DARK[name];
    return dark && dark !== light
      ? `var(--kin-colour-${name},light-dark(${light},${dark}))`
      : `var(--kin-colour-${name},${light})`;
  });

/** The host's root size must change nothing: a rem is the form's own unit, which follows the person's browser setting. */
const rems = (css) => css.replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/g, 'calc(var(--kin-rem,16px)*$1)');

/** What counts is the room that the form has, not the window's. */
const widths = (css) =>
  css.replace(/@media ?\((min|max)-width: ?([\d.]+)em\)/g, (_, end, em) => `@container (${end}-width:${em * 16}px)`);

const SIDES = [
  [/\b(margin|padding|border)-left\b/g, '$1-inline-start'],
  [/\b(margin|padding|border)-right\b/g, '$1-inline-end'],
  [/\bborder-left-(color|width|style)\b/g, 'border-inline-start-$1'],
  [/\bborder-right-(color|width|style)\b/g, 'border-inline-end-$1'],
  [/(?<=[{;])left:/g, 'inset-inline-start:'],
  [/(?<=[{;])right:/g, 'inset-inline-end:'],
  [/\b(text-align|float|clear):left\b/g, '$1:inline-start'],
  [/\b(text-align|float|clear):right\b/g, '$1:inline-end'],
  [/\btext-align:inline-/g, 'text-align:'],
];

const logical = (css) => SIDES.reduce((text, [from, to]) => text.replace(from, to), css);

const unscoped = (css) => css.replace(/\.govuk-frontend-supported /g, '');

/** The family is the host's, on paper too: no need to say it again for print. */
const oncePrinted = (css) =>
  css.replace(/@media print\{[^{}]*\{font-family:var\(--kin-font-family, inherit\)\}\}/g, '');

/** Colours that GOV.UK Frontend computes for the main button; an authority may bring its own. */
const BUTTON = { '#0f7a52': 'button', '#0b5c3e': 'button-hover', '#083d29': 'button-shadow' };

const buttons = (css) =>
  css.replace(/(\.govuk-button[^{}]*\{[^{}]*\})/g, (rule) =>
    rule.replace(/#(0f7a52|0b5c3e|083d29)/g, (colour) => `var(--kin-colour-${BUTTON[colour]},${colour})`),
  );

/** The stylesheet for a shadow root: own colours, own unit, own breakpoints, either direction of writing. */
export function adapt(css) {
  const adapted = oncePrinted(logical(widths(rems(named(buttons(unscoped(css)))))));
  if (/@font-face|url\(|--govuk-/.test(adapted)) throw new Error('A style still asks for the page it came from.');
  return adapted;
}
