import { BorderStyle, Paragraph, type IParagraphOptions, type ParagraphChild, type XmlComponent } from 'docx';
import { isRightToLeft } from '../text/language.js';
import type { Place, Writing } from '../writing.js';
import { listStep } from './page.js';

/** Word allows 31 points at most between a border and its text. */
const furthestBorder = 31;

/** Borders name the sides of the page, not of the text: right to left, the leading one is the right, and the style's left one goes. */
function frameOf(place: Place, textEdge: number): Partial<IParagraphOptions> {
  if (!place.frame) return {};
  const { side, edge, shading } = place.frame;
  // The border stays on one line however far the text stands in, so its distance from the text grows.
  const space = Math.min(furthestBorder, side.space + Math.round((textEdge - place.indent) / 20));
  const leading = { ...side, space };
  const sides = isRightToLeft(place.lang) ? { left: { style: BorderStyle.NONE }, right: leading } : { left: leading };
  return { border: { ...(edge ? { top: edge, bottom: edge } : {}), ...sides }, ...(shading ? { shading } : {}) };
}

/** Room above the first paragraph after a table, in twentieths of a point. */
const afterTable = 160;

function distanceOf(place: Place): Partial<IParagraphOptions> {
  if (!place.apart || place.apart.taken) return {};
  place.apart.taken = true;
  return { spacing: { before: afterTable } };
}

function markerOf(place: Place): Partial<IParagraphOptions> {
  const { marker } = place;
  if (!marker || marker.taken) return {};
  marker.taken = true;
  return { numbering: { reference: marker.reference, level: marker.level } };
}

function indentOf(place: Place, marked: boolean): { left: number; hanging?: number } | undefined {
  const left = place.indent + place.depth * listStep;
  if (marked) return { left, hanging: listStep };
  return left > 0 ? { left } : undefined;
}

/**
 * One paragraph where `place` says: it takes over style, indent, frame and direction from there, the bullet or number
 * that waits, and the page break that is due. What `options` states goes before what the place states.
 */
export function blockParagraph(
  children: readonly XmlComponent[],
  place: Place,
  writing: Writing,
  options: Partial<IParagraphOptions> = {},
): Paragraph {
  const marking = markerOf(place);
  const indent = indentOf(place, Boolean(marking.numbering));
  const breaks = writing.pageBreakDue;
  const distance = distanceOf(place);
  writing.pageBreakDue = false;
  return new Paragraph({
    ...(place.style ? { style: place.style } : {}),
    ...frameOf(place, (indent?.left ?? 0) - (indent?.hanging ?? 0)),
    ...marking,
    ...(indent ? { indent } : {}),
    // A style that an option names has its own distance from what goes before.
    ...(options.style ? {} : distance),
    ...(place.keepNext ? { keepNext: true } : {}),
    ...(isRightToLeft(place.lang) ? { bidirectional: true } : {}),
    ...(breaks ? { pageBreakBefore: true } : {}),
    ...options,
    // docx writes whatever element it is given; its type lists only those that it makes itself.
    children: children as readonly ParagraphChild[],
  });
}
