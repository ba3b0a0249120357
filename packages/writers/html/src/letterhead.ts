import { letterheadLines, type Crest, type DocumentLook, type DocumentMeta, type DrawnCrest } from '@kinform/documents';
import { attribute, escaped } from './escape.js';

/** CSS pixels. */
const CREST_HEIGHT = 56;
const CREST_WIDEST = 180;

/** What the style sheet has more of where a page begins with a letterhead; it is printed, since it heads the first page. */
export const letterheadStyle = `
.letterhead { color: inherit; background: none; border-bottom: 3px solid var(--colour); }
.letterhead > div { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1rem; max-width: calc(var(--measure) + 3rem); margin-inline: auto; padding: 1rem 1.5rem; }
.letterhead p { display: block; max-width: none; margin: 0; padding: 0; line-height: 1.35; }
.letterhead .lines { flex: 1 1 12rem; }
.letterhead .lines p:first-child { font-size: 1.25rem; font-weight: 700; color: var(--colour); }
@media print {
  .letterhead { display: block; margin-bottom: 1.5rem; }
  .letterhead > div { max-width: none; padding: 0 0 0.75rem; }
  .letterhead .status { display: none; }
}
`;

/** The head of a page with letterhead: crest, lines and status; nothing where the look has neither crest nor lines. */
export function letterheadOf(look: DocumentLook, meta: DocumentMeta): string | undefined {
  const lines = letterheadLines(look, meta);
  if (lines.length === 0) return undefined;
  return [
    '<header class="letterhead">\n<div>',
    ...(look.crest ? [crestImage(look.crest)] : []),
    `<div class="lines">\n${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}\n</div>`,
    `<p class="status">${escaped(meta.statusText)}</p>`,
    '</div>\n</header>',
  ].join('\n');
}

/** An empty alternative: the lines beside it say whose page it is. */
function crestImage(crest: Crest): string {
  const scale = Math.min(CREST_HEIGHT / crest.height, CREST_WIDEST / crest.width);
  const side = (length: number): string => String(Math.max(1, Math.round(length * scale)));
  const source =
    crest.kind === 'png'
      ? `data:image/png;base64,${crest.base64}`
      : `data:image/svg+xml,${encodeURIComponent(drawing(crest))}`;
  return `<img alt=""${attribute('src', source)}${attribute('width', side(crest.width))}${attribute('height', side(crest.height))}>`;
}

/** A drawing as SVG of paths alone: nothing in it was written by others. */
function drawing({ width, height, shapes }: DrawnCrest): string {
  const paths = shapes.map(({ path, fill, stroke }) => {
    const filled = attribute('fill', fill?.colour ?? 'none') + attribute('fill-rule', fill?.rule);
    const drawn = stroke
      ? attribute('stroke', stroke.colour) +
        attribute('stroke-width', String(stroke.width)) +
        attribute('stroke-linecap', stroke.cap) +
        attribute('stroke-linejoin', stroke.join)
      : '';
    return `<path${attribute('d', path.map(([letter, ...numbers]) => letter + numbers.join(' ')).join(''))}${filled}${drawn}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`;
}
