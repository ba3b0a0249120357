import type { NoticeNode } from '@kinform/documents';
import { BorderStyle, ShadingType } from 'docx';
import { textRuns } from '../inline/text.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import type { Colours } from '../layout/colours.js';
import { listStep } from '../layout/page.js';
import { plainText } from '../text/plain-text.js';
import { saysWord } from '../text/says-word.js';
import type { Block, Frame, Handler, Place, Writing } from '../writing.js';

/** The style's name for each kind; the styles carry the same borders and shading as the frame. */
const styles = { information: 'NoticeInformation', warning: 'NoticeWarning', draft: 'NoticeDraft' } as const;

/** Room for the border inside the text's edge. */
const noticeIndent = 227;

/** Borders of the fill's colour above and below keep the words from the fill's edge. */
function frameOf({ line, fill }: Colours[NoticeNode['kind']]): Frame {
  return {
    side: { style: BorderStyle.SINGLE, size: 36, space: 8, color: line },
    edge: { style: BorderStyle.SINGLE, size: 8, space: 4, color: fill },
    shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
  };
}

/** The word for the kind, unless the notice starts with it anyway. */
function headOf(node: NoticeNode, place: Place, writing: Writing): Block[] {
  const { lang, words } = writing.words;
  const word = words[node.kind];
  const [first] = node.children;
  if (first?.type === 'paragraph' && saysWord(plainText(first.children), word)) return [];
  const runs = textRuns({ type: 'text', value: word, strong: true }, lang);
  return [blockParagraph(runs, { ...place, lang }, writing, { style: `${styles[node.kind]}Head` })];
}

/** Paragraphs with a rule at the side, headed by a word that says what kind of notice it is: never colour alone. */
export const notice: Handler<NoticeNode> = (node, place, writing) => {
  const inner: Place = {
    ...place,
    indent: place.indent + place.depth * listStep + noticeIndent,
    depth: 0,
    style: styles[node.kind],
    // A bullet would hang outside the border; the list gives it a line of its own.
    marker: undefined,
    frame: frameOf(writing.colours[node.kind]),
  };
  return [...headOf(node, inner, writing), ...writing.write(node.children, inner)];
};
