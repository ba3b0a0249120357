import type { DocumentTree } from '@kinform/documents';
import type { Colours } from '../layout/colours.js';
import { crestName } from '../layout/letterhead.js';
import { styles } from '../layout/styles.js';
import { withAttachments } from './attachments.js';
import { withoutContentType } from './content-types.js';
import { fontTable } from './fonts.js';
import { withChangedPart, withPart, type Parts } from './parts.js';
import { coreProperties, extendedProperties } from './properties.js';
import { withoutRelationship, withSteadyIds } from './relationships.js';
import { settings } from './settings.js';

/** Parts that docx always writes and that nothing here uses. */
const unused: readonly { name: string; source: string; target: string }[] = [
  { name: 'docProps/custom.xml', source: '', target: 'docProps/custom.xml' },
  { name: 'word/footnotes.xml', source: 'word/document.xml', target: 'footnotes.xml' },
  { name: 'word/endnotes.xml', source: 'word/document.xml', target: 'endnotes.xml' },
];

function withoutUnused(parts: Parts): Parts {
  return unused.reduce((all, { name, source, target }) => {
    const cleared = withoutContentType(withoutRelationship(all, source, target), name);
    const gone = new Set([name, name.replace('word/', 'word/_rels/').concat('.rels')]);
    return Object.fromEntries(Object.entries(cleared).filter(([part]) => !gone.has(part)));
  }, parts);
}

/** docx names the shape of a watermark at random and gives it no alternative text, without which it would be a nameless figure. */
function withNamedShape(text: string): string {
  return text.replaceAll(
    /<v:shape id="PowerPlusWaterMarkObject[\w-]+"([^>]*>(?:(?!<\/v:shape>).)* string="([^"]*)")/g,
    (_all, rest: string, words: string) => `<v:shape id="PowerPlusWaterMarkObject1" alt="${words}"${rest}`,
  );
}

/** Marks the crest as decoration, which docx cannot: assistive technology passes it by (MS-ODRAWXML, 2.27.1.1). */
function withDecorativeCrest(text: string): string {
  const decorative =
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>';
  const extensions = `<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${decorative}</a:extLst>`;
  return text.replace(
    new RegExp(`<wp:docPr id="(\\d+)" name="${crestName}"/>`),
    (_all, id: string) => `<wp:docPr id="${id}" name="${crestName}" descr="">${extensions}</wp:docPr>`,
  );
}

/** Makes the package that docx wrote ours: our styles and properties, attachments, and nothing random, dated or unused. */
export function finishPackage(packed: Parts, tree: DocumentTree, colours: Colours): Parts {
  const own: readonly [string, string][] = [
    ['docProps/core.xml', coreProperties(tree)],
    ['docProps/app.xml', extendedProperties(tree)],
    ['word/styles.xml', styles(tree.lang, colours)],
    ['word/fontTable.xml', fontTable],
    ['word/settings.xml', settings(tree.lang)],
  ];
  const written = own.reduce((parts, [name, text]) => withPart(parts, name, text), withoutUnused(packed));
  const wordParts = Object.keys(written).filter((name) => /^word\/[^/]+\.xml$/.test(name));
  const steady = wordParts.reduce(withSteadyIds, written);
  const named = withChangedPart(steady, 'word/header1.xml', withNamedShape);
  return withAttachments(withChangedPart(named, 'word/document.xml', withDecorativeCrest), tree.attachments);
}
