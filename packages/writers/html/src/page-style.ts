/**
 * The one style sheet of a page. Colours and measures are custom properties, so that an authority's look is one line.
 * Text colours keep a contrast of at least 7 to 1, borders of at least 3 to 1 (WCAG 2.2, 1.4.6 and 1.4.11).
 */
export const pageStyle = `
:root {
  --ink: #1b1f24; --soft: #454c54; --paper: #ffffff; --tint: #f3f5f7; --line: #c3cad1; --edge: #6f7881;
  --colour: #144e75; --warning: #8a3b00; --warning-tint: #fff4e8; --draft: #7a1730; --draft-tint: #fdf0f3;
  --measure: 48rem; --gap: 1.5rem;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
.skip { position: absolute; left: -100vw; padding: 0.75rem 1rem; color: #fff; background: var(--colour); }
.skip:focus { left: 0; top: 0; z-index: 1; }
a { color: var(--colour); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; box-shadow: 0 0 0 3px #ffd24d; }
header { color: #fff; background: var(--colour); }
header p { margin: 0; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem; }
header .status { font-weight: 700; }
header p, main, footer { max-width: calc(var(--measure) + 3rem); margin-inline: auto; padding-inline: 1.5rem; }
header p { padding-block: 0.75rem; }
main { padding-block: 2rem 3rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.6em; text-wrap: balance; }
h1 { margin-top: 0; font-size: 2.25rem; letter-spacing: -0.01em; }
h2 { font-size: 1.6rem; padding-top: 0.6em; border-top: 3px solid var(--colour); color: var(--colour); }
h3 { font-size: 1.25rem; }
h4 { font-size: 1.0625rem; }
h5, h6 { font-size: 1.0625rem; font-weight: 600; color: var(--soft); }
h2 + h3, h3 + h4, h4 + h5 { margin-top: 0.8em; }
p, ul, ol, dl, blockquote, figure, .table, .notice, .signature { margin: 0 0 var(--gap); }
p, ul, ol { margin-bottom: 0.9em; }
li + li { margin-top: 0.3em; }
.lead { font-size: 1.2rem; color: var(--soft); }
.hint { color: var(--soft); }
.caption, caption { font-weight: 700; text-align: left; padding-bottom: 0.5rem; }
p.caption { margin: 0; }
dd ul, dd ol, td ul, td ol { padding-left: 1.15rem; }
dl > div { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: 0.25rem 1.5rem; padding: 0.6rem 0; border-top: 1px solid var(--line); }
dl > div:last-child { border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; }
dd > :last-child, td > :last-child, th > :last-child, li > :last-child, blockquote > :last-child, .notice > :last-child { margin-bottom: 0; }
.empty dd { color: var(--soft); font-style: italic; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.6rem 0.9rem 0.6rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 6.5rem; }
thead th { border-bottom: 2px solid var(--edge); }
th { font-weight: 600; }
blockquote { padding: 0.25rem 0 0.25rem 1.25rem; border-left: 5px solid var(--colour); font-size: 1.15rem; }
blockquote .by { font-size: 1.0625rem; color: var(--soft); }
blockquote .by::before { content: "\\2014\\00a0"; }
.notice { padding: 1rem 1.25rem; border: 2px solid var(--edge); border-left-width: 8px; background: var(--tint); }
.notice.warning { border-color: var(--warning); background: var(--warning-tint); }
.notice.draft { border-color: var(--draft); background: var(--draft-tint); }
figure img { max-width: 100%; height: auto; }
figcaption { color: var(--soft); }
.signature { break-inside: avoid; padding: 1rem 1.25rem; border: 1px solid var(--line); background: var(--tint); }
.signature p { margin-bottom: 0.25rem; }
.signer { font-weight: 600; }
.signed span + span::before { content: "\\00b7\\00a0"; }
.signature .line { height: 2.75rem; border-bottom: 2px solid var(--ink); }
hr { margin: 2.5rem 0; border: 0; border-top: 1px solid var(--edge); }
footer { padding-block: 1.25rem 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; }
footer h2 { margin: 0 0 0.5rem; padding: 0; border: 0; font-size: 1rem; color: inherit; }
footer dl > div { border: 0; padding: 0.1rem 0; grid-template-columns: 8rem minmax(0, 1fr); }
@media (max-width: 40rem) {
  h1 { font-size: 1.8rem; } h2 { font-size: 1.4rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; }
  body { font-size: 10.5pt; }
  .skip { display: none; }
  header { display: none; }
  header p, main, footer { max-width: none; padding-inline: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  h2 { color: inherit; }
  dl > div, tr, blockquote, .notice { break-inside: avoid; }
  dl > div { grid-template-columns: 5.5cm minmax(0, 1fr); }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  .page-break { break-after: page; }
  p { orphans: 2; widows: 2; }
}
@media (forced-colors: active) { .signature .line, h2, .notice { border-color: CanvasText; } }
`;
