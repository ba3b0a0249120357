import { readFileSync } from 'node:fs';
import type { DocumentLook, DocumentTree, DrawnCrest } from '@kinform/documents';
import type { PDFDict, PDFRef } from 'pdf-lib';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { nodeFonts } from './node-fonts.js';
import { UndrawableTextError, writePdf } from './index.js';

const fonts = await nodeFonts();
const everyNode = JSON.parse(
  readFileSync(new URL('./fixtures/every-node.json', import.meta.url), 'utf8'),
) as DocumentTree;
const figure = everyNode.children.find((node) => node.type === 'figure');
const crest: DrawnCrest = {
  kind: 'drawing',
  width: 20,
  height: 10,
  shapes: [
    {
      path: [['M', 1, 2], ['L', 9, 2], ['C', 9, 4, 7, 6, 5, 6.12345], ['Z']],
      fill: { colour: '#ff0000', rule: 'evenodd' },
    },
    {
      path: [
        ['M', 0, 0],
        ['L', 20, 10],
      ],
      stroke: { colour: '#000000', width: 0.5, cap: 'round', join: 'bevel' },
    },
  ],
};

async function contentOf(look: DocumentLook, tree = everyNode): Promise<string[]> {
  const document = await PDFDocument.load(await writePdf(tree, { fonts, look }), { updateMetadata: false });
  return document.getPages().map((page) => {
    const stream = document.context.lookup(page.node.get(PDFName.of('Contents')) as PDFRef);
    return Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1');
  });
}

/** The drawing at 4.6 points a unit, its corner where the margins meet. */
const drawing = [
  '/Artifact <</Type/Layout>> BDC q 4.6 0 0 -4.6 62 807.89 cm 0 0 20 10 re W n 4 M',
  '1 0 0 rg 1 2 m 9 2 l 9 4 7 6 5 6.12345 c h f*',
  '0 0 0 RG 0.5 w 1 J 2 j 0 0 m 20 10 l S Q EMC',
].join('\n');

describe('the letterhead', () => {
  it('draws the crest as an artifact on the first page alone', async () => {
    const [first = '', ...others] = await contentOf({ letterhead: ['Anytown Council', 'Early Help'], crest });
    expect(first).toContain(drawing);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).not.toContain('cm 0 0 20 10 re');
  });

  it('says its lines before everything else, as paragraphs', async () => {
    const [first = ''] = await contentOf({ letterhead: ['Anytown Council', 'Early Help'] });
    const marked = [...first.matchAll(/\/(\w+) <<\/MCID (\d+)/g)].map(([, type, id]) => `${type} ${id}`);
    expect(marked.slice(0, 3)).toEqual(['P 0', 'P 1', 'H1 2']);
  });

  it('takes no room where there is none', async () => {
    expect(await contentOf({ letterhead: ['', ' '] })).toEqual(await contentOf({}));
  });

  it('puts the name of the authority beside a crest without lines', async () => {
    expect(await contentOf({ crest })).toEqual(await contentOf({ crest, letterhead: [everyNode.meta.authorityName] }));
  });

  it('stands below status and record where these leave too little room', async () => {
    const long = { ...everyNode, meta: { ...everyNode.meta, recordId: 'r'.repeat(60) } };
    const [first = ''] = await contentOf({ letterhead: ['Anytown Council'], crest }, long);
    expect(first).toContain('-4.6 62 771.89 cm');
  });

  it('embeds a picture as it is, an artifact too', async () => {
    if (figure?.type !== 'figure') throw new Error('The fixture has no figure.');
    const { base64, width, height } = figure.image;
    const picture: DocumentLook = { crest: { kind: 'png', base64, width, height } };
    const [first = ''] = await contentOf(picture);
    expect(first).toMatch(/\/Artifact <<\/Type\/Layout>> BDC\nq [\d. ]+ cm \/I1 Do Q\nEMC/);
    const document = await PDFDocument.load(await writePdf(everyNode, { fonts, look: picture }));
    const images = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFRawStream && subtype(object.dict) === '/Image');
    expect(images.length).toBeGreaterThanOrEqual(2);
  });

  it('is refused where no font holds a character of it', async () => {
    const refused = writePdf(everyNode, { fonts, look: { letterhead: ['安城'] } });
    await expect(refused).rejects.toThrow(UndrawableTextError);
    await expect(refused).rejects.toThrow(/letterhead/);
  });
});

const subtype = (dict: PDFDict): string => String(dict.get(PDFName.of('Subtype')));
