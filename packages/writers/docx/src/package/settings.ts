import { escapeAttribute, xmlDeclaration } from './xml.js';

const modes: readonly [string, number][] = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
];

/** `word/settings.xml`: the layout rules of Word 2013 and later, and the language that theme fonts are chosen for. */
export function settings(lang: string): string {
  const tag = escapeAttribute(lang);
  const compat = modes.map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  );
  return [
    xmlDeclaration,
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>',
    `<w:compat>${compat.join('')}</w:compat>`,
    `<w:themeFontLang w:val="${tag}" w:bidi="${tag}"/>`,
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    '</w:settings>',
  ].join('');
}
