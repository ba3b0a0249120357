import { plainText } from '../nodes/plain-text.js';
import type { BlockNode, BlockType, DocumentTree, InlineNode } from '../nodes/nodes.js';

type Line = (text: string) => void;
type Handlers = { [T in BlockType]: (node: Extract<BlockNode, { type: T }>, line: Line) => void };

const words = (inline: readonly InlineNode[]): string => plainText(inline).replace(/\n/gu, ' ⏎ ');

function under(line: Line): Line {
  return (text) => line(`  ${text}`);
}

function all(nodes: readonly BlockNode[], line: Line): void {
  for (const node of nodes) (handlers[node.type] as (node: BlockNode, line: Line) => void)(node, line);
}

const handlers: Handlers = {
  heading: (node, line) => line(`heading ${node.level}: ${words(node.children)}`),
  paragraph: (node, line) => line(`paragraph${node.role ? ` (${node.role})` : ''}: ${words(node.children)}`),
  list: (node, line) => {
    line(node.ordered ? 'ordered list' : 'list');
    for (const item of node.items) {
      line('  item');
      all(item, under(under(line)));
    }
  },
  answers: (node, line) => {
    line(node.caption ? `answers: ${words(node.caption)}` : 'answers');
    for (const item of node.items) {
      line(`  ${words(item.label)}${item.empty ? ' (empty)' : ''}`);
      all(item.value, under(under(line)));
    }
  },
  table: (node, line) => {
    line(`table: ${words(node.caption)}`);
    line(`  columns: ${node.columns.map((column) => words(column.header)).join(' | ')}`);
    node.rows.forEach((row, index) => {
      line(`  row ${index + 1}`);
      row.cells.forEach((cell, column) => {
        line(`    cell ${column + 1}${column === node.rowHeader ? ' (names the row)' : ''}`);
        all(cell, under(under(under(line))));
      });
    });
  },
  quote: (node, line) => {
    const by = node.attribution ? ` of ${words(node.attribution)}` : '';
    line(`quote${by}${node.lang ? ` [${node.lang}]` : ''}`);
    all(node.children, under(line));
  },
  notice: (node, line) => {
    line(`notice (${node.kind})`);
    all(node.children, under(line));
  },
  figure: (node, line) => line(`figure: ${node.alt}`),
  signature: (node, line) => {
    const facts = [node.name, node.date, node.method].filter((fact) => fact !== undefined).join(', ');
    line(`signature ${node.id} (${node.role}): ${words(node.label)}${facts ? ` = ${facts}` : ''}`);
  },
  rule: (_node, line) => line('rule'),
  pageBreak: (_node, line) => line('page break'),
};

/** The tree as indented lines, one node a line: what a reviewer reads and a golden file keeps. Ends with a line feed. */
export function outline(tree: DocumentTree): string {
  const lines: string[] = [`document [${tree.lang}]: ${tree.title}${tree.meta.draft ? ' (draft)' : ''}`];
  all(
    tree.children,
    under((text) => lines.push(text)),
  );
  for (const file of tree.attachments) lines.push(`  attachment ${file.name} (${file.mediaType}): ${file.description}`);
  return `${lines.join('\n')}\n`;
}
