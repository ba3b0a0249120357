export type {
  AnswerItem,
  AnswersNode,
  Attachment,
  BlockNode,
  BlockType,
  DocumentMeta,
  DocumentTree,
  FigureNode,
  HeadingNode,
  InlineNode,
  InlineType,
  LinkNode,
  ListNode,
  NoticeNode,
  PageBreakNode,
  ParagraphNode,
  QuoteNode,
  RuleNode,
  SignatureNode,
  TableNode,
  TextNode,
} from './nodes/nodes.js';
export { blockTexts, plainText } from './nodes/plain-text.js';
export type { AnswerPrinter, PrintContext } from './compose/answer-printer.js';
export { composeDocument } from './compose/compose-document.js';
export type { ComposeOptions } from './compose/compose-document.js';
export { cleanText } from './text/clean-text.js';
export { parseMarkup } from './markup/parse-markup.js';
export type { MarkupElement, MarkupNode, MarkupText } from './markup/parse-markup.js';
export { MarkupError } from './markup/markup-error.js';
export { markupElements } from './markup/markup-elements.js';
export type { MarkupKind, MarkupRule } from './markup/markup-elements.js';
export { templateHelperNames } from './template/document-template.js';
export type { DocumentTemplate, TemplateHelper, TemplateHelperName } from './template/document-template.js';
export { loadTemplate } from './template/load-template.js';
export { TemplateError } from './template/template-error.js';
export { letterheadLines } from './look/look.js';
export { colourParts, faintColour, readableColour } from './look/look-colour.js';
export type { ColourParts } from './look/look-colour.js';
export type { DocumentLook } from './look/look.js';
export type { Crest, DrawnCrest, DrawnShape, PathStep, PictureCrest, Stroke } from './look/crest.js';
export { checkTree } from './checks/check-tree.js';
export type { TreeProblem } from './checks/check-tree.js';
export { outline } from './checks/outline.js';
