/** The colours of the layout, as RRGGBB; each text colour has a contrast of at least 7 to 1 on white and on the fills. */
export const colours = {
  heading: '1D3557',
  quiet: '4A4F55',
  link: '0B4A8F',
  rule: 'B8C0CA',
  signing: '1F2933',
  headFill: 'EEF2F6',
  watermark: 'E3E7EB',
  quote: '4F8A8B',
  information: { line: '1D4E89', fill: 'F1F5FA' },
  warning: { line: 'B45309', fill: 'FDF6EC' },
  draft: { line: '6B2C91', fill: 'F7F2FA' },
} as const;
