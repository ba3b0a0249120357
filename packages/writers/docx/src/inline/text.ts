import type { TextNode } from '@kinform/documents';
import { Tab, TextRun, type IRunOptions } from 'docx';
import { splitByDirection } from '../text/direction.js';
import { isRightToLeft, languageOfRun } from '../text/language.js';

function marksOf(node: TextNode): IRunOptions {
  if (node.strong) return { style: 'Strong', ...(node.emphasis ? { italics: true } : {}) };
  return node.emphasis ? { style: 'Emphasis' } : {};
}

/** Text that may hold tabs, as runs; a tab is an element in WordprocessingML. */
function lineRuns(line: string, base: IRunOptions, rightToLeft: boolean): TextRun[] {
  return splitByDirection(line, rightToLeft).flatMap((part) => {
    const options = part.rightToLeft ? { ...base, rightToLeft: true } : base;
    return part.text.split('\t').flatMap((text, index) => [
      ...(index > 0 ? [new TextRun({ ...options, children: [new Tab()] })] : []),
      // `text`, never `children`: docx reads strings like CURRENT among the children as page number fields.
      ...(text ? [new TextRun({ ...options, text })] : []),
    ]);
  });
}

/** Runs for a text node: cut at line feeds (kept as breaks), tabs and changes of direction, each marked with its language. */
export function textRuns(node: TextNode, lang: string, extra: IRunOptions = {}): TextRun[] {
  const own = node.lang ?? lang;
  const base: IRunOptions = { ...marksOf(node), ...extra, language: languageOfRun(own) };
  return node.value
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [new TextRun({ ...base, break: 1 })] : []),
      ...lineRuns(line, base, isRightToLeft(own)),
    ]);
}
