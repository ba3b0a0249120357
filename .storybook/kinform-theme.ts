import { create } from 'storybook/theming/create';

const sans = '"Helvetica Neue", Arial, "Liberation Sans", sans-serif';

/** Storybook in plain Kinform clothes: the elements' own colours, no ornament. */
export const kinformTheme = create({
  base: 'light',
  brandTitle: 'Kinform',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: sans,
  colorPrimary: '#1a65a6',
  colorSecondary: '#1a65a6',
  appBg: '#f4f8fb',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#cecece',
  appBorderRadius: 0,
  textColor: '#0b0c0c',
  textMutedColor: '#484949',
  barBg: '#ffffff',
  barTextColor: '#484949',
  barHoverColor: '#0f385c',
  barSelectedColor: '#1a65a6',
  inputBorder: '#0b0c0c',
  inputBorderRadius: 0,
});
