import type { NoticeNode } from '@kinform/documents';
import { BorderStyle, ShadingType } from 'docx';
import { textRuns } from '../inline/text.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import { colours } from '../layout/colours.js';
import { listStep } from '../layout/page.js';
import type { Handler, Place } from '../writing.js';

/** The style's name for each kind; the styles carry the same border and shading as the frame. */
const styles = { information: 'NoticeInformation', warning: 'NoticeWarning', draft: 'NoticeDraft' } as const;

/** Room for the border inside the text's edge. */
const noticeIndent = 227;

/** Paragraphs with a rule at the side, headed by a word that says what kind of notice it is: never colour alone. */
export const notice: Handler<NoticeNode> = (node, place, writing) => {
  const { line, fill } = colours[node.kind];
  const inner: Place = {
    ...place,
    indent: place.indent + place.depth * listStep + noticeIndent,
    depth: 0,
    style: styles[node.kind],
    frame: {
      border: { left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: line } },
      shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    },
  };
  const { lang, words } = writing.words;
  const word = textRuns({ type: 'text', value: words[node.kind], strong: true }, lang);
  const head = blockParagraph(word, { ...inner, lang }, writing, { keepNext: true });
  return [head, ...writing.write(node.children, inner)];
};
