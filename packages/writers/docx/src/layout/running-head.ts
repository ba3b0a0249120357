import type { DocumentTree } from '@kinform/documents';
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { textRuns } from '../inline/text.js';
import { isRightToLeft, languageOfRun } from '../text/language.js';
import { saysWord } from '../text/says-word.js';
import type { WordsInLanguage } from '../words.js';
import { colours } from './colours.js';

/** More characters than this do not fit on one line beside each other. */
const longestLine = 84;

const places: Readonly<Record<string, string>> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
};

/** "Page {page} of {pages}" with the two places as fields. */
function pageRuns(pageText: string, lang: string): ParagraphChild[] {
  return pageText.split(/(\{pages?\})/).flatMap((part) => {
    const field = places[part];
    return field
      ? [new TextRun({ children: [field], language: languageOfRun(lang) })]
      : textRuns({ type: 'text', value: part }, lang);
  });
}

/** Two sayings on one line, at its two ends, or on two lines where they are too long for one. */
function line(
  left: ParagraphChild[],
  right: ParagraphChild[],
  length: number,
  style: string,
  lang: string,
): Paragraph[] {
  const bidirectional = isRightToLeft(lang);
  const of = (children: ParagraphChild[]): Paragraph => new Paragraph({ style, bidirectional, children });
  if (length > longestLine) return [of([...left, new TextRun({ break: 1 }), ...right])];
  return [of([...left, new TextRun({ children: [new Tab()] }), ...right])];
}

/** The status in words; a draft says so in the word for it, whatever the status says. */
function statusOf(tree: DocumentTree, { words }: WordsInLanguage): string {
  const { draft, statusText } = tree.meta;
  return draft && !saysWord(statusText, words.draft) ? `${words.draft}: ${statusText}` : statusText;
}

/** The word across the page, behind the text; screen readers meet the same word in the head. */
const watermark = (text: string): TextWatermark =>
  new TextWatermark({ text, font: 'Noto Sans', color: colours.watermark, opacity: 0.6, width: 360, height: 110 });

/** The head of every page: title and status, and where a draft is to be `marked` the word for it across the page. */
export function runningHead(tree: DocumentTree, words: WordsInLanguage, marked: boolean): Header {
  const { lang, title, meta } = tree;
  const status = statusOf(tree, words);
  const left = textRuns({ type: 'text', value: title }, lang);
  const right = textRuns({ type: 'text', value: status, strong: true }, lang);
  const mark = meta.draft && marked ? [watermark(words.words.draft)] : [];
  return new Header({ children: line([...mark, ...left], right, title.length + status.length, 'Header', lang) });
}

/** The foot of every page: the record and its audience, and which page of how many. */
export function runningFoot(tree: DocumentTree): Footer {
  const { lang, meta } = tree;
  const about = [meta.recordId, meta.audienceText].filter(Boolean).join(' · ');
  const left = textRuns({ type: 'text', value: about }, lang);
  const length = about.length + meta.pageText.length;
  return new Footer({ children: line(left, pageRuns(meta.pageText, lang), length, 'Footer', lang) });
}
