import type { BlockNode, PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { oneLine, paragraph, textNode } from '../printed-text.js';
import { takes } from '../takes.js';
import { formatTyped, typedText } from '../typed-answer.js';
import { fromBase64 } from './base64.js';
import { fileAnswer, sizeInWords, type FileAnswer } from './file-answer.js';
import { fileKind, pictureSize } from './picture-kind.js';

/** A picture or a PDF, carried inside the answer. Documents show a picture with its words, and name a PDF. */
export const fileField: FieldType = {
  name: 'file',
  tester: takes('file'),
  parse: typedText,
  format: formatFile,
  print: printFile,
};

function formatFile(value: Json): string {
  const file = fileAnswer(value);
  return file ? oneLine(`${file.name} (${sizeInWords(file.size)})`) : formatTyped(value);
}

function printFile(value: Json, context: PrintContext): BlockNode[] {
  const file = fileAnswer(value);
  return (file && printPicture(file, context)) ?? [paragraph(formatFile(value))];
}

/** A figure, where the bytes are truly a picture that writers can place. */
function printPicture(file: FileAnswer, context: PrintContext): BlockNode[] | undefined {
  const bytes = fromBase64(file.base64);
  const mediaType = fileKind(bytes);
  const size = pictureSize(bytes);
  if (!size || (mediaType !== 'image/png' && mediaType !== 'image/jpeg')) return undefined;
  const alt = oneLine(file.alt ?? '') || context.word('picture-without-words', { name: file.name });
  return [{ type: 'figure', image: { mediaType, base64: file.base64, ...size }, alt, caption: [textNode(alt)] }];
}
