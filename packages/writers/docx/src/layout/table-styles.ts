import type { Colours } from './colours.js';
import { cellPadding } from './page.js';

const side = (name: string, width: number, colour: string): string =>
  `<w:${name} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`;

const padding = (vertical: number): string =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${cellPadding}" w:type="dxa"/>` +
  `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${cellPadding}" w:type="dxa"/></w:tblCellMar>`;

const plain =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  `<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${padding(0)}</w:tblPr></w:style>`;

const tableStyle = (id: string, name: string, borders: string, conditions: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
  `<w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${padding(20)}</w:tblPr>${conditions}</w:style>`;

const lightRules = ({ heading, rule }: Colours): string =>
  side('top', 8, heading) + side('bottom', 8, heading) + side('insideH', 4, rule);
const bold = '<w:rPr><w:b/><w:bCs/></w:rPr>';
const headRow = ({ heading, headFill }: Colours): string =>
  `<w:tblStylePr w:type="firstRow">${bold}<w:tcPr><w:tcBorders>${side('bottom', 8, heading)}</w:tcBorders>` +
  `<w:shd w:val="clear" w:color="auto" w:fill="${headFill}"/></w:tcPr></w:tblStylePr>`;
const headColumn = `<w:tblStylePr w:type="firstCol">${bold}</w:tblStylePr>`;

/**
 * A style for each kind of table, each with the conditions it uses and no other: LibreOffice applies all that a style
 * has, whatever the table's `w:tblLook` says.
 */
export function tableStyles(colours: Colours): string {
  return [
    plain,
    tableStyle('DataTable', 'Data Table', lightRules(colours), headRow(colours)),
    tableStyle('AnswersTable', 'Answers Table', lightRules(colours), headColumn),
    tableStyle('SignatureTable', 'Signature Table', side('insideH', 8, colours.signing), ''),
  ].join('');
}
