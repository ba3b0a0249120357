import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentTree } from '@kinform/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from './index.js';
import { nodeFonts } from './node-fonts.js';

const folder = mkdtempSync(join(tmpdir(), 'kinform-pdf-'));
const trees = ['every-node', 'hard-cases'] as const;
const fileOf = (name: string): string => join(folder, `${name}.pdf`);

const treeOf = (name: string): DocumentTree =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as DocumentTree;

function judge(program: string): typeof it | typeof it.skip {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  if (!found) console.log(`skipped: ${program} is not installed`);
  return found ? it : it.skip;
}

const run = (program: string, ...words: string[]): string => execFileSync(program, words, { encoding: 'utf8' });
const squeezed = (text: string): string => text.replace(/[\s\u00AD\u200B]+/g, '');

/** Every value of a text node, in the order of the tree. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { type?: string; value?: unknown };
  return type === 'text' && typeof value === 'string' ? [value] : Object.values(node).flatMap(textsOf);
}

beforeAll(async () => {
  const fonts = await nodeFonts();
  for (const name of trees) writeFileSync(fileOf(name), await writePdf(treeOf(name), { fonts }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(trees)('%s before outside judges', (name) => {
  judge('qpdf')('is sound to qpdf', () => {
    expect(run('qpdf', '--check', fileOf(name))).toContain('No syntax or stream encoding errors found');
  });

  judge('pdffonts')('embeds a subset of every font with its Unicode map', () => {
    const rows = run('pdffonts', fileOf(name)).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
  });

  judge('pdftotext')('gives back every word that went in', () => {
    const text = squeezed(run('pdftotext', '-raw', fileOf(name), '-'));
    const lost = textsOf(treeOf(name).children)
      .flatMap((value) => value.split(/\s+/))
      .filter((word) => !text.includes(squeezed(word)));
    expect(lost).toEqual([]);
  });
});

describe('the tag tree', () => {
  judge('pdfinfo')('is as it was: a change here is a change for people who listen', async () => {
    // Where a page ends and where a picture lies belong to the look, not to the structure.
    const structure = run('pdfinfo', '-struct-text', fileOf('every-node'))
      .replace(/"\n +"/g, '')
      .replace(/\n +\/BBox .*/g, '');
    await expect(structure).toMatchFileSnapshot('./fixtures/every-node.structure.txt');
  });
});

describe('the attached record', () => {
  judge('pdfdetach')('comes out as it went in', () => {
    const out = join(folder, 'record.json');
    run('pdfdetach', '-save', '1', '-o', out, fileOf('every-node'));
    expect(readFileSync(out, 'utf8')).toBe(treeOf('every-node').attachments[0]?.text);
  });
});

describe('running head and foot', () => {
  judge('pdftotext')('say on every page what it is, that it is a draft, and which page', () => {
    const pages = run('pdftotext', fileOf('every-node'), '-').split('\f').slice(0, -1);
    pages.forEach((page, index) => {
      for (const words of ['Early Help Assessment', 'EHA-2026-0417', 'Exampleshire Council', 'Copy for the family']) {
        expect(page).toContain(words);
      }
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('Draft');
    });
  });

  judge('qpdf')('lay the word for a draft across every page', () => {
    const plain = run('qpdf', '--qdf', '--object-streams=disable', fileOf('every-node'), '-');
    const pages = plain.match(/\/Type \/Page$/gm)?.length;
    expect(plain.match(/\/Subtype\/Watermark/g)?.length).toBe(pages);
  });
});

const arabic = '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf';
if (!existsSync(arabic)) console.log('skipped: no Arabic font is installed to stand in for what Noto Sans lacks');

describe.skipIf(!existsSync(arabic))('a name that only a fallback font holds', () => {
  judge('pdftotext')('is shaped, set from right to left, and read back in its own order', async () => {
    const tree = treeOf('every-node');
    tree.children = [
      { type: 'paragraph', children: [{ type: 'text', value: 'اسمي ليلى (Layla) وعمري 12 سنة', lang: 'ar' }] },
    ];
    const fonts = { ...(await nodeFonts()), fallback: [new Uint8Array(readFileSync(arabic))] };
    writeFileSync(fileOf('arabic'), await writePdf(tree, { fonts }));
    // Without the marks of direction that the judge puts in.
    const text = run('pdftotext', fileOf('arabic'), '-').replace(/[\u202A-\u202E]/g, '');
    for (const word of ['اسمي', 'ليلى', 'Layla', 'وعمري', '12', 'سنة']) expect(text).toContain(word);
    expect(run('pdffonts', fileOf('arabic'))).toMatch(/NotoNaskhArabic\S* +CID TrueType +Identity-H +yes yes yes/);
  });
});
