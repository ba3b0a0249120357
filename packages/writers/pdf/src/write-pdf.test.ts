import { readFileSync } from 'node:fs';
import type { BlockNode, DocumentTree, SignatureNode } from '@kinform/documents';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFObject } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { nodeFonts } from './node-fonts.js';
import { UndrawableTextError, writePdf } from './index.js';

const fonts = await nodeFonts();
const everyNode = fixture('every-node');

function fixture(name: string): DocumentTree {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as DocumentTree;
}

function treeOf(...children: BlockNode[]): DocumentTree {
  return { ...everyNode, children, attachments: [] };
}

const words = (value: string) => [{ type: 'text' as const, value }];
const heading = (level: 1 | 2 | 3, value: string): BlockNode => ({ type: 'heading', level, children: words(value) });
const paragraph = (value: string): BlockNode => ({ type: 'paragraph', children: words(value) });
const signature = (id: string): SignatureNode => ({ type: 'signature', id, role: 'parent', label: words('Parent') });

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const write = (tree: DocumentTree) => writePdf(tree, { fonts });

function dict(object: PDFObject | undefined): PDFDict {
  if (!(object instanceof PDFDict)) throw new Error('expected a dictionary');
  return object;
}

const at = (from: PDFDict, ...keys: string[]): PDFDict =>
  keys.reduce((inner, key) => dict(inner.lookup(PDFName.of(key))), from);

describe('writing a document', () => {
  it('gives the same bytes for the same tree', async () => {
    expect(Buffer.from(await write(everyNode)).equals(Buffer.from(await write(everyNode)))).toBe(true);
  });

  it('gives another file identifier for another answer', async () => {
    const [one, other] = await Promise.all([write(treeOf(paragraph('warm'))), write(treeOf(paragraph('cold')))]);
    const id = async (bytes: Uint8Array) => String((await load(bytes)).context.trailerInfo.ID);
    expect(await id(one)).not.toBe(await id(other));
  });

  it('takes its dates from the tree', async () => {
    const document = await load(await write(everyNode));
    expect(document.getCreationDate()?.toISOString()).toBe('2026-03-20T10:15:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-03-20T10:15:00.000Z');
  });

  it('leaves no gap among its object numbers, for the sake of later signatures', async () => {
    const bytes = await write(everyNode);
    const end = Buffer.from(bytes).toString('latin1').slice(-3000);
    const size = Number(/\/Size (\d+)/.exec(end)?.[1]);
    const { context } = await load(bytes);
    // The cross-reference stream and the object streams are not among the loaded objects.
    const loaded = context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber);
    expect(/\/Index \[ 0 (\d+) \]/.exec(end)?.[1]).toBe(String(size));
    expect(Math.max(...loaded)).toBeLessThan(size);
  });

  it('keeps a page within four kilobytes, fonts and pictures apart', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      cells: [[paragraph(`Action ${index}`)], [paragraph('Ask the landlord to repair the boiler')]],
    }));
    const columns = [{ header: words('Number') }, { header: words('Action') }];
    const long = await write(treeOf({ type: 'table', caption: words('Plan'), columns, rows }));
    const short = await write(treeOf({ type: 'table', caption: words('Plan'), columns, rows: rows.slice(0, 15) }));
    const pages = async (bytes: Uint8Array) => (await load(bytes)).getPageCount();
    const perPage = (long.length - short.length) / ((await pages(long)) - (await pages(short)));
    expect(perPage).toBeLessThan(4096);
  });

  it('sets the title as first heading where the document does not begin with one', async () => {
    const catalog = (await load(await write(treeOf(paragraph('Words'))))).catalog;
    const document = dict(
      catalog.context.lookup(at(catalog, 'StructTreeRoot').lookup(PDFName.of('K'), PDFArray).get(0)),
    );
    const first = dict(catalog.context.lookup(document.lookup(PDFName.of('K'), PDFArray).get(0)));
    expect(String(first.get(PDFName.of('S')))).toBe('/H1');
  });

  it('takes a picture without words for it as decoration, outside the structure', async () => {
    const picture = everyNode.children.find((node) => node.type === 'figure');
    if (picture?.type !== 'figure') throw new Error('the fixture has no figure');
    const figures = async (alt: string) => {
      const { context } = await load(await write(treeOf({ ...picture, alt, caption: undefined })));
      const objects = context.enumerateIndirectObjects().map(([, object]) => object);
      return objects.filter((one) => one instanceof PDFDict && String(one.get(PDFName.of('S'))) === '/Figure').length;
    };
    expect([await figures('A house'), await figures('')]).toEqual([1, 0]);
  });

  it('makes bookmarks of headings, each inside the one that it belongs to', async () => {
    const tree = treeOf(heading(1, 'One'), heading(2, 'Two'), heading(3, 'Three'), heading(2, 'Four'));
    const { catalog } = await load(await write(tree));
    const one = at(catalog, 'Outlines', 'First');
    const titles = (entry: PDFDict | undefined): unknown[] =>
      entry
        ? [
            [decoded(entry, 'Title'), ...titles(entry.lookupMaybe(PDFName.of('First'), PDFDict))],
            ...titles(entry.lookupMaybe(PDFName.of('Next'), PDFDict)),
          ]
        : [];
    expect(titles(one)).toEqual([['One', ['Two', ['Three']], ['Four']]]);
  });
});

function decoded(from: PDFDict, key: string): string {
  const value = from.lookup(PDFName.of(key));
  return value && 'decodeText' in value ? (value as { decodeText(): string }).decodeText() : '';
}

describe('places to sign', () => {
  it('are empty fields named by the node, told in words, tagged as a form with a single object reference', async () => {
    const { catalog } = await load(await write(everyNode));
    const form = at(catalog, 'AcroForm');
    expect(form.lookup(PDFName.of('SigFlags'), PDFNumber).asNumber()).toBe(3);
    const fields = form
      .lookup(PDFName.of('Fields'), PDFArray)
      .asArray()
      .map((ref) => dict(catalog.context.lookup(ref)));
    expect(fields.map((field) => [decoded(field, 'T'), decoded(field, 'TU'), decoded(field, 'TM')])).toEqual([
      ['parent-1', 'Parent or carer', 'parent'],
      ['lead-professional', 'Lead professional', 'leadProfessional'],
    ]);
    for (const field of fields) {
      expect(field.has(PDFName.of('V'))).toBe(false);
      expect(String(field.get(PDFName.of('F')))).toBe('4');
      expect(formElementOf(catalog, field)).toBe('OBJR');
    }
  });

  it('must have names of their own', async () => {
    await expect(write(treeOf(signature('parent'), signature('parent')))).rejects.toThrow('Two signature nodes');
    await expect(write(treeOf(signature('parent.1')))).rejects.toThrow('full stop');
  });
});

/** The type of the one child of the structure element that a widget's key in the parent tree leads to. */
function formElementOf(catalog: PDFDict, field: PDFDict): string | undefined {
  const key = field.lookup(PDFName.of('StructParent'), PDFNumber).asNumber();
  const nums = at(catalog, 'StructTreeRoot', 'ParentTree').lookup(PDFName.of('Nums'), PDFArray).asArray();
  const found = nums.findIndex((entry, index) => index % 2 === 0 && String(entry) === String(key));
  const element = dict(catalog.context.lookup(nums[found + 1]));
  expect(String(element.get(PDFName.of('S')))).toBe('/Form');
  const kid = dict(element.lookup(PDFName.of('K')));
  expect(kid.get(PDFName.of('Obj'))).toBeInstanceOf(PDFRef);
  return String(kid.get(PDFName.of('Type'))).slice(1);
}

describe('what is refused', () => {
  it('names characters that no font can draw and the question where they stand', async () => {
    const tree = treeOf(heading(1, 'Consent'), {
      type: 'answers',
      items: [{ label: words('What works well?'), value: [paragraph('Football \u{1F642}')] }],
    });
    const refusal = write(tree);
    await expect(refusal).rejects.toBeInstanceOf(UndrawableTextError);
    await expect(refusal).rejects.toThrow('U+1F642 “\u{1F642}” (heading “Consent”, question “What works well?”)');
  });

  it('names headings that skip a level', async () => {
    await expect(write(treeOf(heading(1, 'One'), heading(3, 'Three')))).rejects.toThrow(
      'Heading 2 of the document has level 3 after level 1: make it level 2.',
    );
  });

  it('names links that lead elsewhere than https, mailto and tel', async () => {
    const link: BlockNode = {
      type: 'paragraph',
      children: [{ type: 'link', href: 'javascript:alert(1)', children: [{ type: 'text', value: 'here' }] }],
    };
    await expect(write(treeOf(link))).rejects.toThrow('https:, mailto: or tel:');
  });

  it('names a colour that words could not be read in', async () => {
    await expect(writePdf(everyNode, { fonts, look: { colour: '#ffcc00' } })).rejects.toThrow('at least 4.5');
  });
});
