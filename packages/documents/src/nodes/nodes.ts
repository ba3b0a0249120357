/** Words, in one language and one weight; a line feed is a line break that writers keep. */
export interface TextNode {
  type: 'text';
  value: string;
  lang?: string;
  strong?: boolean;
  emphasis?: boolean;
}

/** Somewhere to go; `href` is https, mailto or tel. */
export interface LinkNode {
  type: 'link';
  href: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface HeadingNode {
  type: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: InlineNode[];
  id?: string;
  lang?: string;
}

export interface ParagraphNode {
  type: 'paragraph';
  children: InlineNode[];
  role?: 'hint' | 'lead';
  lang?: string;
}

export interface ListNode {
  type: 'list';
  ordered: boolean;
  items: BlockNode[][];
}

/** One question with its answer. `empty` marks an unanswered one; its value says so in words. */
export interface AnswerItem {
  label: InlineNode[];
  value: BlockNode[];
  empty?: boolean;
}

/** Questions with their answers, in the order in which they were asked. */
export interface AnswersNode {
  type: 'answers';
  caption?: InlineNode[];
  items: AnswerItem[];
}

/** The same questions of several people or things; `rowHeader` is the index of the column that names each row. */
export interface TableNode {
  type: 'table';
  caption: InlineNode[];
  columns: { header: InlineNode[]; width?: number }[];
  rows: { cells: BlockNode[][] }[];
  rowHeader?: number;
}

/** Somebody's own words. */
export interface QuoteNode {
  type: 'quote';
  children: BlockNode[];
  attribution?: InlineNode[];
  lang?: string;
}

export interface NoticeNode {
  type: 'notice';
  kind: 'information' | 'warning' | 'draft';
  children: BlockNode[];
}

export interface FigureNode {
  type: 'figure';
  image: { mediaType: 'image/png' | 'image/jpeg'; base64: string; width: number; height: number };
  alt: string;
  caption?: InlineNode[];
}

/** A place to sign. `id` becomes the name of the PDF's signature field. */
export interface SignatureNode {
  type: 'signature';
  id: string;
  role: string;
  label: InlineNode[];
  name?: string;
  date?: string;
  method?: string;
}

export interface RuleNode {
  type: 'rule';
}

export interface PageBreakNode {
  type: 'pageBreak';
}

export type BlockNode =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | AnswersNode
  | TableNode
  | QuoteNode
  | NoticeNode
  | FigureNode
  | SignatureNode
  | RuleNode
  | PageBreakNode;

/** A file that travels inside the document. */
export interface Attachment {
  name: string;
  mediaType: string;
  description: string;
  text: string;
}

/** What a document says of itself; writers take every date and name from here, never from a clock or a machine. */
export interface DocumentMeta {
  recordId: string;
  form: string;
  formVersion: string;
  authority: string;
  authorityName: string;
  status: 'draft' | 'final' | 'superseded';
  /** True: every page says that it is a draft. */
  draft: boolean;
  /** The status in words for the running head. */
  statusText: string;
  audience: string;
  audienceText: string;
  /** ISO date, or date and time. */
  createdAt: string;
  subject: string;
  /** "Page {page} of {pages}" in the document's language, with those two places. */
  pageText: string;
}

/** One whole document (see README.md beside this file). */
export interface DocumentTree {
  type: 'document';
  lang: string;
  title: string;
  meta: DocumentMeta;
  children: BlockNode[];
  attachments: Attachment[];
}

export type BlockType = BlockNode['type'];
export type InlineType = InlineNode['type'];
