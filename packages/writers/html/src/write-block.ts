import { plainText } from '@kinform/documents';
import type { AnswersNode, BlockNode, BlockType, SignatureNode, TableNode } from '@kinform/documents';
import { attribute, escaped } from './escape.js';
import { writeInline } from './write-inline.js';

/** What handlers share while one page is written: ids that are taken already. */
export interface Page {
  ids: Map<string, number>;
}

type Handlers = { [T in BlockType]: (node: Extract<BlockNode, { type: T }>, page: Page) => string };

/** An id that nothing else on the page has; words become letters, digits and hyphens. */
export function freshId(page: Page, words: string): string {
  const base =
    words
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^[-0-9]+|-$/gu, '')
      .slice(0, 48) || 'part';
  const count = (page.ids.get(base) ?? 0) + 1;
  page.ids.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}

/** What stands in a narrow place: one plain paragraph without its tags, anything else as it is. */
function held(blocks: readonly BlockNode[], page: Page): string {
  const [only, ...more] = blocks;
  const plain = only?.type === 'paragraph' && more.length === 0 && !only.role && !only.lang;
  return plain ? writeInline(only.children) : writeBlocks(blocks, page);
}

function writeAnswers(node: AnswersNode, page: Page): string {
  const items = node.items.map((item) => {
    const empty = item.empty ? ' class="empty"' : '';
    return `<div${empty}><dt>${writeInline(item.label)}</dt><dd>${held(item.value, page)}</dd></div>`;
  });
  const caption = node.caption ? `<p class="caption">${writeInline(node.caption)}</p>\n` : '';
  return `${caption}<dl>\n${items.join('\n')}\n</dl>`;
}

function writeRow(node: TableNode, row: TableNode['rows'][number], page: Page): string {
  const cells = row.cells.map((cell, column) => {
    const header = column === node.rowHeader;
    return header ? `<th scope="row">${held(cell, page)}</th>` : `<td>${held(cell, page)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/**
 * A table inside a group that the keyboard can scroll where the page is narrower than the table. A group and not a
 * region: dozens of landmarks would help nobody.
 */
function writeTable(node: TableNode, page: Page): string {
  const id = freshId(page, `table ${plainText(node.caption)}`);
  const columns = node.columns.map((column) => `<th scope="col">${writeInline(column.header)}</th>`).join('');
  const rows = node.rows.map((row) => writeRow(node, row, page));
  return [
    `<div class="table" role="group" aria-labelledby="${id}" tabindex="0">`,
    `<table>`,
    `<caption id="${id}">${writeInline(node.caption)}</caption>`,
    `<thead><tr>${columns}</tr></thead>`,
    `<tbody>`,
    ...rows,
    `</tbody>`,
    `</table>`,
    `</div>`,
  ].join('\n');
}

function writeSignature(node: SignatureNode): string {
  const facts = [node.name, node.method, node.date].filter((fact): fact is string => !!fact);
  const said = facts.map((fact) => `<span>${escaped(fact)}</span>`).join(' ');
  return [
    `<div class="signature"${attribute('id', node.id)}>`,
    `<p class="signer">${writeInline(node.label)}</p>`,
    ...(facts.length > 0 ? [`<p class="signed">${said}</p>`] : []),
    `<div class="line"></div>`,
    `</div>`,
  ].join('\n');
}

const handlers: Handlers = {
  heading: (node, page) => {
    const id = freshId(page, node.id ?? plainText(node.children));
    const tag = `h${node.level}`;
    return `<${tag} id="${id}"${attribute('lang', node.lang)}>${writeInline(node.children)}</${tag}>`;
  },
  paragraph: (node) =>
    `<p${attribute('class', node.role)}${attribute('lang', node.lang)}>${writeInline(node.children)}</p>`,
  list: (node, page) => {
    const tag = node.ordered ? 'ol' : 'ul';
    return `<${tag}>\n${node.items.map((item) => `<li>${held(item, page)}</li>`).join('\n')}\n</${tag}>`;
  },
  answers: writeAnswers,
  table: writeTable,
  quote: (node, page) => {
    const by = node.attribution ? `\n<p class="by">${writeInline(node.attribution)}</p>` : '';
    return `<blockquote${attribute('lang', node.lang)}>\n${writeBlocks(node.children, page)}${by}\n</blockquote>`;
  },
  notice: (node, page) => {
    return `<div class="notice ${node.kind}" role="note">\n${writeBlocks(node.children, page)}\n</div>`;
  },
  figure: (node) => {
    const { mediaType, base64, width, height } = node.image;
    const source = /^[A-Za-z0-9+/=]*$/u.test(base64) ? `data:${mediaType};base64,${base64}` : 'data:,';
    const caption = node.caption ? `<figcaption>${writeInline(node.caption)}</figcaption>` : '';
    const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
    return `<figure><img src="${escaped(source)}" alt="${escaped(node.alt)}" ${size}>${caption}</figure>`;
  },
  signature: (node) => writeSignature(node),
  rule: () => '<hr>',
  pageBreak: () => '<div class="page-break"></div>',
};

/** Blocks as markup, one below the other. */
export function writeBlocks(blocks: readonly BlockNode[], page: Page): string {
  return blocks
    .map((block) => (handlers[block.type] as (node: BlockNode, page: Page) => string)(block, page))
    .join('\n');
}
