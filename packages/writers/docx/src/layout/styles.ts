import { escapeAttribute, xmlDeclaration } from '../package/xml.js';
import type { Colours } from './colours.js';
import { textWidth } from './page.js';
import { tableStyles } from './table-styles.js';

/** Half points: 22 is 11 pt, the smallest size on the page. */
const textSize = 22;

interface Look {
  /** Half points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  underline?: boolean;
}

interface ParagraphStyle extends Look {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  keepNext?: boolean;
  keepLines?: boolean;
  /** Children of `w:pPr` between `w:keepLines` and `w:spacing`, in the order of the schema. */
  borders?: string;
  before?: number;
  after?: number;
  /** 240 is single. */
  line?: number;
  indent?: number;
  /** No room between paragraphs of this style. */
  contextual?: boolean;
  outline?: number;
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

function runLook(look: Look): string {
  const parts = [
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italic ? '<w:i/><w:iCs/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.size ? size(look.size) : '',
    look.underline ? '<w:u w:val="single"/>' : '',
  ].join('');
  return parts ? `<w:rPr>${parts}</w:rPr>` : '';
}

function spacing({ before, after, line }: ParagraphStyle): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`,
  ].join('');
  return attributes ? `<w:spacing${attributes}/>` : '';
}

function paragraphLook(style: ParagraphStyle): string {
  const parts = [
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    style.borders ?? '',
    spacing(style),
    style.indent ? `<w:ind w:left="${style.indent}"/>` : '',
    style.contextual ? '<w:contextualSpacing/>' : '',
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('');
  return parts ? `<w:pPr>${parts}</w:pPr>` : '';
}

/** Names that Word knows; it must be told of any other that it is ours (ISO/IEC 29500-1, 17.7.4.17). */
const builtIn = /^(?:heading \d|List Paragraph|caption|Quote|header|footer)$/;

function paragraphStyle(style: ParagraphStyle): string {
  const custom = builtIn.test(style.name) ? '' : ' w:customStyle="1"';
  const next = style.next ? `<w:next w:val="${style.next}"/>` : '';
  const links = `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>${next}<w:qFormat/>`;
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/>${links}` +
    `${paragraphLook(style)}${runLook(style)}</w:style>`
  );
}

function characterStyle(id: string, name: string, look: Look): string {
  return (
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>${runLook(look)}</w:style>`
  );
}

const border = (side: string, width: number, colour: string, space: number): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${colour}"/>`;
const tabAtEnd = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;

const headingLooks: readonly ParagraphStyle[] = [
  { id: '', name: '', size: 44, before: 0, after: 200 },
  { id: '', name: '', size: 32, before: 400, after: 140 },
  { id: '', name: '', size: 27, before: 300, after: 100 },
  { id: '', name: '', size: 24, before: 240, after: 80 },
  { id: '', name: '', size: 22, before: 220, after: 80 },
  { id: '', name: '', size: 22, before: 200, after: 80, italic: true },
];

const headings = ({ heading, subheading }: Colours): ParagraphStyle[] =>
  headingLooks.map((look, index) => ({
    ...look,
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    next: 'Normal',
    bold: true,
    colour: index < 2 ? heading : subheading,
    keepNext: true,
    keepLines: true,
    line: 252,
    outline: index,
  }));

const kinds = { information: 'Information', warning: 'Warning', draft: 'Draft' } as const;

const noticeBorders = ({ line, fill }: { line: string; fill: string }): string =>
  `<w:pBdr>${border('top', 8, fill, 4)}${border('left', 36, line, 8)}${border('bottom', 8, fill, 4)}</w:pBdr>` +
  `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

/** A notice's words and, apart from them, the word at its head. */
function noticeStyles(kind: keyof typeof kinds, colours: Colours): ParagraphStyle[] {
  const id = `Notice${kinds[kind]}`;
  const name = `Notice ${kinds[kind]}`;
  const borders = noticeBorders(colours[kind]);
  return [
    { id, name, borders, indent: 227, after: 160, contextual: true },
    { id: `${id}Head`, name: `${name} Head`, basedOn: id, next: id, bold: true, keepNext: true, before: 160, after: 0 },
  ];
}

const quoteBorder = ({ quote }: Colours): string => `<w:pBdr>${border('left', 18, quote, 10)}</w:pBdr>`;

const paragraphs = (colours: Colours): ParagraphStyle[] => [
  ...headings(colours),
  { id: 'Letterhead', name: 'Letterhead', size: 30, bold: true, colour: colours.heading, after: 0, line: 240 },
  { id: 'LetterheadLine', name: 'Letterhead Line', after: 0, line: 240 },
  { id: 'Lead', name: 'Lead', size: 25, after: 200 },
  { id: 'Hint', name: 'Hint', colour: colours.quiet },
  { id: 'ListParagraph', name: 'List Paragraph', after: 60 },
  { id: 'Caption', name: 'caption', bold: true, keepNext: true, before: 200, after: 80 },
  { id: 'Quote', name: 'Quote', borders: quoteBorder(colours), indent: 340, after: 100 },
  { id: 'QuoteSource', name: 'Quote Source', colour: colours.quiet, indent: 340, after: 160 },
  ...noticeStyles('information', colours),
  ...noticeStyles('warning', colours),
  ...noticeStyles('draft', colours),
  { id: 'Picture', name: 'Picture', before: 120, after: 60, line: 240 },
  {
    id: 'Rule',
    name: 'Rule',
    borders: `<w:pBdr>${border('bottom', 6, colours.rule, 1)}</w:pBdr>`,
    before: 0,
    after: 240,
  },
  { id: 'TableText', name: 'Table Text', before: 60, after: 60, line: 259 },
  {
    id: 'TableHeader',
    name: 'Table Header',
    basedOn: 'TableText',
    bold: true,
    colour: colours.subheading,
    keepNext: true,
  },
  { id: 'RowHeader', name: 'Row Header', basedOn: 'TableText', bold: true },
  { id: 'AnswerNotGiven', name: 'Answer Not Given', basedOn: 'TableText', italic: true, colour: colours.quiet },
  { id: 'SignatureBlank', name: 'Signature Blank', basedOn: 'TableText', keepNext: true, size: 24 },
  { id: 'SignatureLabel', name: 'Signature Label', basedOn: 'TableText', before: 20, after: 20 },
  {
    id: 'Header',
    name: 'header',
    borders: `<w:pBdr>${border('bottom', 6, colours.rule, 5)}</w:pBdr>${tabAtEnd}`,
    after: 0,
    colour: colours.quiet,
  },
  {
    id: 'Footer',
    name: 'footer',
    borders: `<w:pBdr>${border('top', 6, colours.rule, 5)}</w:pBdr>${tabAtEnd}`,
    after: 0,
    colour: colours.quiet,
  },
];

/** As low as a paragraph can be. */
const tableGap =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableGap"><w:name w:val="Table Gap"/><w:basedOn w:val="Normal"/>' +
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>';

const characters = (colours: Colours): string[] => [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
  characterStyle('Strong', 'Strong', { bold: true }),
  characterStyle('Emphasis', 'Emphasis', { italic: true }),
  characterStyle('Hyperlink', 'Hyperlink', { colour: colours.link, underline: true }),
  characterStyle('PlaceholderText', 'Placeholder Text', { colour: colours.quiet }),
];

function defaults(lang: string): string {
  const tag = escapeAttribute(lang);
  const fonts =
    'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"';
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts}/>${size(textSize)}<w:lang w:val="${tag}" w:bidi="${tag}"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
  );
}

/** `word/styles.xml`: built-in names where Word has one, outline levels on headings, nothing smaller than 11 pt. */
export function styles(lang: string, colours: Colours): string {
  return [
    `${xmlDeclaration}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    defaults(lang),
    ...paragraphs(colours).map(paragraphStyle),
    tableGap,
    ...characters(colours),
    tableStyles(colours),
    '</w:styles>',
  ].join('');
}
