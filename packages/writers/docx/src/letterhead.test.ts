import type { DocumentLook, DrawnCrest } from '@kinform/documents';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everyNode } from '../fixtures/every-node.js';
import { linesOf, partsOf } from '../fixtures/read-docx.js';
import { UnwritableTextError, writeDocx } from './index.js';

const crest: DrawnCrest = {
  kind: 'drawing',
  width: 10,
  height: 10,
  shapes: [{ path: [['M', 0, 0], ['L', 10, 0], ['L', 10, 10], ['Z']], fill: { colour: '#5b2e80', rule: 'nonzero' } }],
};
const look: DocumentLook = { colour: '#5b2e80', letterhead: ['Anytown Council', 'Early Help'], crest };
const bodyOf = async (wanted: DocumentLook, lang = everyNode.lang): Promise<string> =>
  partsOf(await writeDocx({ ...everyNode, lang }, { look: wanted }))['word/document.xml'] ?? '';
const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">(?:(?!</w:style>).)*`).exec(styles)?.[0] ?? '';

describe('the letterhead', () => {
  it('begins the document with its lines, in styles of their own', async () => {
    const body = await bodyOf(look);
    expect(linesOf(body).slice(0, 2)).toEqual(['Anytown Council', 'Early Help']);
    expect(linesOf(body).slice(2)).toEqual(linesOf(await bodyOf({})));
    expect([...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].slice(0, 2).map(([, id]) => id)).toEqual([
      'Letterhead',
      'LetterheadLine',
    ]);
  });

  it('has the crest beside its lines, as decoration', async () => {
    const body = await bodyOf(look);
    expect(body).toMatch(/<wp:docPr id="1" name="Crest" descr=""><a:extLst .*?<adec:decorative [^>]*val="1"\/>/);
    expect(body.indexOf('<wp:anchor')).toBeLessThan(body.indexOf('Anytown Council'));
    expect(body).toContain('<wp:align>left</wp:align>');
    expect(await bodyOf(look, 'ar')).toContain('<wp:align>right</wp:align>');
  });

  it('carries a drawing as dots, and a picture as it is', async () => {
    const pictures = async (wanted: DocumentLook): Promise<Buffer[]> => {
      const parts = unzipSync(await writeDocx({ ...everyNode, children: [] }, { look: wanted }));
      return Object.keys(parts).flatMap((name) => (name.endsWith('.png') ? [Buffer.from(parts[name] ?? [])] : []));
    };
    const [drawn] = await pictures(look);
    expect([drawn?.readUInt32BE(16), drawn?.readUInt32BE(20)]).toEqual([256, 256]);
    const base64 = drawn?.subarray(0, 60).toString('base64') ?? '';
    const [taken] = await pictures({ crest: { kind: 'png', width: 9, height: 9, base64 } });
    expect(taken?.toString('base64')).toBe(base64);
  });

  it('gives the same bytes each time, and none of its own where there is none', async () => {
    expect(await writeDocx(everyNode, { look })).toEqual(await writeDocx(everyNode, { look }));
    expect(await writeDocx(everyNode, { look: { letterhead: [] } })).toEqual(await writeDocx(everyNode));
  });

  it('puts the name of the authority beside a crest without lines', async () => {
    expect(linesOf(await bodyOf({ crest }))[0]).toBe(everyNode.meta.authorityName);
  });

  it('is refused where XML cannot carry it', async () => {
    await expect(writeDocx(everyNode, { look: { letterhead: ['a\u0000b'] } })).rejects.toThrow(UnwritableTextError);
  });
});

describe('the colour', () => {
  it('is that of upper headings, links and letterhead, not of the smaller words', async () => {
    const styles = partsOf(await writeDocx(everyNode, { look }))['word/styles.xml'] ?? '';
    for (const id of ['Heading1', 'Heading2', 'Hyperlink', 'Letterhead']) {
      expect(styleOf(styles, id)).toContain('<w:color w:val="5B2E80"/>');
    }
    for (const id of ['Heading3', 'TableHeader']) expect(styleOf(styles, id)).toContain('<w:color w:val="1F2933"/>');
  });

  it('is refused where it could not be read', async () => {
    await expect(writeDocx(everyNode, { look: { colour: '#ffcc00' } })).rejects.toThrow('at least 4.5');
    await expect(writeDocx(everyNode, { look: { colour: 'purple' } })).rejects.toThrow('#rrggbb');
  });
});
