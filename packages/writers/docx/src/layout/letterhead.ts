import { letterheadLines, type Crest, type DocumentLook, type DocumentTree } from '@kinform/documents';
import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { dotsOf } from '../crest/dots.js';
import { pngOf } from '../crest/png.js';
import { textRuns } from '../inline/text.js';
import { bytesOfBase64 } from '../text/base64.js';
import { isRightToLeft } from '../text/language.js';
import type { Writing } from '../writing.js';

/** Points: the crest's height, its greatest width, and the room beside it. */
const CREST_HEIGHT = 46;
const CREST_WIDEST = 150;
const GAP = 13;
/** About what the first line and each other takes, in points, in the styles Letterhead and Letterhead Line. */
const FIRST_LINE = 20;
const OTHER_LINE = 15;
/** Room below the letterhead, in points. */
const BELOW = 20;
/** Dots to a point of a drawn crest: 400 to the inch. */
const DOTS = 400 / 72;
const PIXELS = 96 / 72;
const EMUS = 12700;

/** Names the crest among the drawings; `finishPackage` finds it by this and marks it as decoration. */
export const crestName = 'Crest';

/** The lines that begin the document, the crest beside them; nothing where the look has neither. */
export function letterhead(look: DocumentLook, { lang, meta }: DocumentTree, writing: Writing): Paragraph[] {
  const lines = letterheadLines(look, meta);
  const size = look.crest && sizeOf(look.crest);
  const height = FIRST_LINE + (lines.length - 1) * OTHER_LINE;
  const taller = Math.max(0, (size?.height ?? 0) - height);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    // The crest is centred on the lines, so that it begins above the first of them.
    const picture = index === 0 && look.crest && size ? [crestRun(look.crest, size, taller / -2, lang, writing)] : [];
    return new Paragraph({
      style: index === 0 ? 'Letterhead' : 'LetterheadLine',
      ...(isRightToLeft(lang) ? { bidirectional: true } : {}),
      keepNext: true,
      ...(size ? { indent: { left: Math.round((size.width + GAP) * 20) } } : {}),
      ...(isLast ? { spacing: { after: Math.round((taller / 2 + BELOW) * 20) } } : {}),
      children: [...picture, ...textRuns({ type: 'text', value: line }, lang)],
    });
  });
}

interface Size {
  width: number;
  height: number;
}

function sizeOf({ width, height }: Crest): Size {
  const scale = Math.min(CREST_HEIGHT / height, CREST_WIDEST / width);
  return { width: width * scale, height: height * scale };
}

function crestRun(crest: Crest, { width, height }: Size, above: number, lang: string, writing: Writing): ImageRun {
  const data =
    crest.kind === 'png' ? bytesOfBase64(crest.base64) : pngOf(dotsOf(crest, (height / crest.height) * DOTS));
  const side = isRightToLeft(lang) ? HorizontalPositionAlign.RIGHT : HorizontalPositionAlign.LEFT;
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
    altText: { id: String(writing.next('drawing')), name: crestName, description: '' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, align: side },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: Math.round(above * EMUS) },
      wrap: { type: TextWrappingType.NONE },
      allowOverlap: false,
      layoutInCell: false,
    },
  });
}
