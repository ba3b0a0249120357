import { colours } from './colours.js';
import { cellPadding } from './page.js';

const side = (name: string, width: number, colour: string): string =>
  `<w:${name} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`;

const padding = (vertical: number): string =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${cellPadding}" w:type="dxa"/>` +
  `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${cellPadding}" w:type="dxa"/></w:tblCellMar>`;

const plain =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  `<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${padding(0)}</w:tblPr></w:style>`;

/** Light rules between rows, a heavier one under the column headings. */
const ruled =
  '<w:style w:type="table" w:customStyle="1" w:styleId="RuledTable"><w:name w:val="Ruled Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
  `<w:tblPr><w:tblBorders>${side('top', 8, colours.heading)}${side('bottom', 8, colours.heading)}${side('insideH', 4, colours.rule)}</w:tblBorders>${padding(20)}</w:tblPr>` +
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>' +
  `<w:tcBorders>${side('bottom', 8, colours.heading)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colours.headFill}"/></w:tcPr></w:tblStylePr>` +
  '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>';

/** One rule, the one to sign on. */
const signing =
  '<w:style w:type="table" w:customStyle="1" w:styleId="SignatureTable"><w:name w:val="Signature Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
  `<w:tblPr><w:tblBorders>${side('insideH', 8, colours.signing)}</w:tblBorders>${padding(20)}</w:tblPr></w:style>`;

/** The styles of tables: one for data and answers, one for signatures. */
export const tableStyles = plain + ruled + signing;
