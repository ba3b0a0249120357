import type { BlockNode, DocumentTree } from '@kinform/documents';
import { describe, expect, it } from 'vitest';
import { everyNode } from '../fixtures/every-node.js';
import { linesOfTree } from '../fixtures/lines-of-tree.js';
import { linesOf, partsOf, unescapeXml } from '../fixtures/read-docx.js';
import { writeDocx } from './write-docx.js';

const parts = partsOf(await writeDocx(everyNode));
const body = parts['word/document.xml'] ?? '';
const ownWords = new Set(['Draft', 'Important', 'Information', 'Date']);

const bodyOf = async (children: BlockNode[], more: Partial<DocumentTree> = {}): Promise<string> =>
  partsOf(await writeDocx({ ...everyNode, ...more, children }))['word/document.xml'] ?? '';
const paragraph = (value: string): BlockNode => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('the words of the document', () => {
  it('come back from the file as they went in, in the same order', () => {
    const written = linesOf(body).filter((line) => !ownWords.has(line));
    expect(written).toEqual(linesOfTree(everyNode.children).filter((line) => !ownWords.has(line)));
  });

  it('may be those that docx takes for fields', async () => {
    expect(linesOf(await bodyOf([paragraph('CURRENT')]))).toEqual(['CURRENT']);
    expect(await bodyOf([paragraph('TOTAL_PAGES')])).not.toContain('fldChar');
  });

  it('keep spaces, tabs, line feeds and characters beyond the first plane', async () => {
    const value = '  two  spaces \n\n a\tb 😀\u00A0e\u0301 \u200F ';
    expect(linesOf(await bodyOf([paragraph(value)]))).toEqual([value]);
  });
});

describe('structure', () => {
  it('gives each heading its built-in style, whose outline level makes it one', () => {
    const used = [...body.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map((match) => Number(match[1]));
    expect(used).toEqual([1, 2, 2, 3, 2, 4, 5, 6]);
    for (const level of [1, 2, 3, 4, 5, 6]) {
      expect(parts['word/styles.xml']).toMatch(
        new RegExp(
          `w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>.*?<w:keepNext/>.*?<w:outlineLvl w:val="${level - 1}"/>`,
        ),
      );
    }
  });

  it('uses only styles and numberings that are defined', () => {
    const styles = new Set(
      [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]),
    );
    const all = [body, parts['word/header1.xml'], parts['word/footer1.xml'], parts['word/styles.xml']].join('');
    const used = [...all.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(used.filter((id) => !styles.has(id))).toEqual([]);
    const numbers = new Set(
      [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"/g)].map((match) => match[1]),
    );
    expect([...body.matchAll(/<w:numId w:val="(\d+)"/g)].every((match) => numbers.has(match[1]))).toBe(true);
  });

  it('repeats the header row of a table, holds rows together and describes the table', () => {
    const household = body.slice(body.indexOf('w:tblCaption w:val="People who live in the home"'));
    expect(household).toContain('<w:tblDescription w:val="Columns: Name; Date of birth; Relationship to the child"/>');
    expect(household.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(household.slice(0, household.indexOf('</w:tbl>')).match(/<w:cantSplit\/>/g)).toHaveLength(43);
    expect(body).toMatch(/<w:tblLook w:firstRow="true" w:firstColumn="true"/);
  });

  it('lets a row break over pages when its text is long', () => {
    const row = body.slice(body.indexOf('What is going well?') - 800, body.indexOf('What is going well?'));
    expect(row.slice(row.lastIndexOf('<w:tr>'))).not.toContain('cantSplit');
  });

  it('keeps all the cells of a row that has more than there are headings', async () => {
    const column = { header: [{ type: 'text' as const, value: 'One' }] };
    const cells = [[paragraph('a')], [paragraph('b')], []];
    const xml = await bodyOf([{ type: 'table', caption: [], columns: [column], rows: [{ cells }, { cells: [] }] }]);
    expect(linesOf(xml)).toEqual(['One', 'a', 'b']);
    expect(xml.match(/<w:tc>/g)).toHaveLength(9);
  });

  it('writes tables, lists and quotes however deep they lie', async () => {
    const column = { header: [] };
    const deep = Array.from({ length: 12 }).reduce<BlockNode>(
      (inner) => ({ type: 'table', caption: [], columns: [column, column, column], rows: [{ cells: [[inner]] }] }),
      { type: 'answers', items: [{ label: [], value: [paragraph('deep')] }] },
    );
    const quoted = Array.from({ length: 60 }).reduce<BlockNode>(
      (inner) => ({ type: 'quote', children: [{ type: 'list', ordered: true, items: [[inner]] }] }),
      { type: 'signature', id: 's', role: 'parent', label: [{ type: 'text', value: 'far in' }] },
    );
    expect(linesOf(await bodyOf([deep, quoted]))).toEqual(['deep', 'far in', 'Date']);
  });

  it('starts each ordered list at one, in a numbering of its own', () => {
    const ordered = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(new Set(ordered).size).toBe(5);
  });

  it('puts a paragraph between two tables and after the last', async () => {
    const sign: BlockNode = { type: 'signature', id: 's', role: 'parent', label: [{ type: 'text', value: 'Parent' }] };
    expect(await bodyOf([sign, sign])).toMatch(/<\/w:tbl><w:p>.*?TableGap.*?<\/w:p><w:tbl>.*<\/w:tbl><w:p>.*?TableGap/);
  });

  it('keeps the first paragraph after a table apart from it, and none inside the next', async () => {
    const sign: BlockNode = { type: 'signature', id: 's', role: 'parent', label: [{ type: 'text', value: 'Parent' }] };
    const xml = await bodyOf([sign, sign, paragraph('one'), paragraph('two')]);
    expect(xml.match(/<w:spacing w:before="160"\/>/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:spacing w:before="160"\/>(?:(?!<\/w:p>).)*one/);
  });

  it('starts a page with the paragraph after a page break, without an empty one', () => {
    expect(body).toMatch(
      /<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Household/,
    );
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('gives a figure its alternative text and keeps it inside the margins', () => {
    expect(body).toMatch(/<wp:docPr id="1" name="Figure 1" descr="A family tree of two generations"/);
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    expect(Number(width)).toBeLessThanOrEqual(9638 * 635);
    expect(Number(width) / Number(height)).toBeCloseTo(4, 1);
  });

  it('gives a signature a blank to type in, with a name for people and one for programs', () => {
    expect(body).toContain(
      '<w:alias w:val="Signature: Parent or carer"/><w:tag w:val="parent"/><w:id w:val="1"/><w:showingPlcHdr/><w:text/>',
    );
    expect(body).toContain('<w:tag w:val="lead.date"/><w:id w:val="4"/><w:text/>');
  });

  it('says in words what kind of notice it is, once', async () => {
    expect(linesOf(body).filter((line) => line === 'Important')).toHaveLength(1);
    const said = await bodyOf([{ type: 'notice', kind: 'draft', children: [paragraph('This is a draft')] }]);
    expect(linesOf(said)).toEqual(['This is a draft']);
  });
});

describe('languages', () => {
  it('are marked on every run and on the document', () => {
    expect(body).toMatch(/<w:lang w:val="cy" w:bidi="cy"\/><\/w:rPr><w:t[^>]*>, bore da/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB" w:bidi="en-GB"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    const runs = body.match(/<w:r>(?:(?!<\/w:r>).)*<w:t[ >]/g) ?? [];
    expect(runs.filter((run) => !run.includes('<w:lang '))).toEqual([]);
  });

  it('that run from right to left turn paragraph and runs, and words of the other direction stand in runs of their own', () => {
    const arabic = body.slice(body.lastIndexOf('<w:p>', body.indexOf('أحبّ أن')), body.indexOf('Plain, '));
    expect(arabic).toMatch(/^<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:bidi\/>/);
    expect(arabic).toMatch(/<w:rtl\/><w:lang w:val="ar" w:bidi="ar"\/><\/w:rPr><w:t[^>]*>أحبّ/);
    expect(arabic).toMatch(/<w:rPr><w:lang w:val="ar" w:bidi="ar"\/><\/w:rPr><w:t[^>]*>Seren</);
    expect(body).toMatch(/<w:rtl\/><w:lang w:val="en-GB" w:bidi="en-GB"\/><\/w:rPr><w:t[^>]*>نور الدين</);
  });

  it('put the rule of a notice on the leading side and mirror tables', async () => {
    const children: BlockNode[] = [
      { type: 'notice', kind: 'warning', children: [paragraph('نص')] },
      { type: 'answers', items: [{ label: [{ type: 'text', value: 'اسم' }], value: [paragraph('نور')] }] },
    ];
    const xml = await bodyOf(children, { lang: 'ar' });
    expect(xml).toMatch(/<w:left w:val="none"\/>.*?<w:right [^>]*w:color="B45309"/);
    expect(xml).toContain('<w:bidiVisual/>');
    expect(await bodyOf(children)).not.toMatch(/<w:right |bidiVisual w:val="(?:true|1|on)"|<w:bidiVisual\/>/);
  });

  it('choose the words of the layout, and those may be given', async () => {
    const notice: BlockNode = { type: 'notice', kind: 'warning', children: [] };
    expect(linesOf(await bodyOf([notice], { lang: 'cy' }))).toEqual(['Pwysig']);
    expect(await bodyOf([notice], { lang: 'pl' })).toMatch(
      /<w:lang w:val="en" w:bidi="en"\/><\/w:rPr><w:t[^>]*>Important/,
    );
    const own = partsOf(
      await writeDocx({ ...everyNode, lang: 'pl', children: [notice] }, { words: { warning: 'Ważne' } }),
    );
    expect(linesOf(own['word/document.xml'] ?? '')).toEqual(['Ważne']);
  });
});

describe('links', () => {
  it('lead to https, mailto and tel; words of others stay and lead nowhere', () => {
    const targets = [
      ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ];
    expect(targets.map((match) => unescapeXml(match[1] ?? ''))).toEqual([
      'https://www.example.org/help?a=1&b=2',
      'mailto:help@example.org',
      'tel:+441632960123',
    ]);
    expect(Object.values(parts).join('')).not.toContain('javascript:');
  });
});

describe('every page', () => {
  it('carries title, status and the mark of a draft above, record, audience and page numbers below', () => {
    const head = parts['word/header1.xml'] ?? '';
    expect(linesOf(head)).toEqual(['Early help assessment: Seren Fychan\tDraft, not yet agreed']);
    expect(head).toMatch(/<v:shape id="PowerPlusWaterMarkObject1" alt="Draft" .* string="Draft"/);
    const foot = parts['word/footer1.xml'] ?? '';
    expect(linesOf(foot)).toEqual(['EHA-2026-0042 · Copy for the family\tPage  of ']);
    expect(foot.match(/instrText[^>]*>([^<]*)</g)?.join(' ')).toMatch(/PAGE.*NUMPAGES/);
  });

  it('has no draft mark when the document is none', async () => {
    const meta = { ...everyNode.meta, draft: false, statusText: 'Final' };
    const head = partsOf(await writeDocx({ ...everyNode, meta }))['word/header1.xml'] ?? '';
    expect(linesOf(head)).toEqual(['Early help assessment: Seren Fychan\tFinal']);
    expect(head).not.toContain('v:shape');
  });

  it('leaves the watermark out where that is wanted, never the word', async () => {
    const head = partsOf(await writeDocx(everyNode, { watermark: false }))['word/header1.xml'] ?? '';
    expect(head).not.toContain('v:shape');
    expect(linesOf(head)[0]).toContain('Draft');
  });

  it('says that it is a draft when the status does not', async () => {
    const meta = { ...everyNode.meta, statusText: 'Not agreed' };
    const head = partsOf(await writeDocx({ ...everyNode, meta }))['word/header1.xml'] ?? '';
    expect(linesOf(head)[0]).toContain('Draft: Not agreed');
  });
});

describe('the package', () => {
  it('carries the record as a custom XML part that comes back character for character', () => {
    const item = parts['customXml/item1.xml'] ?? '';
    const [, text = ''] = /<attachment xmlns="urn:kinform:attachment:1"[^>]*>([\s\S]*)<\/attachment>$/.exec(item) ?? [];
    expect(unescapeXml(text)).toBe(everyNode.attachments[0]?.text);
    expect(item).toContain(' name="record.json" mediaType="application/json"');
    expect(parts['customXml/_rels/item1.xml.rels']).toContain('Target="itemProps1.xml"');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/customXml/itemProps1.xml"');
  });

  it('takes title, subject and dates from the tree and names no person, program or machine', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain(
      '<dc:title>Early help assessment: Seren Fychan</dc:title><dc:subject>Early help</dc:subject>',
    );
    expect(core.match(/2026-05-12T09:30:00Z</g)).toHaveLength(2);
    expect(core).not.toMatch(/lastModifiedBy|revision|Un-named/);
    expect(parts['docProps/app.xml']).not.toMatch(/Application|docx/);
  });

  it('relates and describes exactly the parts that it has', () => {
    const names = Object.keys(parts).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    const typed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(typed.filter((name) => !names.includes(name))).toEqual([]);
    const related = Object.entries(parts)
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, xml]) => {
        const base = new URL(name.replace('_rels/', ''), 'file:///');
        const targets = [...xml.matchAll(/Target="([^"]*)"(?! TargetMode)/g)];
        return targets.map((match) => new URL(match[1] ?? '', base).pathname.slice(1));
      });
    expect(related.toSorted()).toEqual(names.toSorted());
  });
});
