import { blockTexts, plainText } from '../nodes/plain-text.js';
import type { AnswerItem, BlockNode, BlockType, DocumentTree, InlineNode, TableNode } from '../nodes/nodes.js';

/** A fault of a tree: which rule, where (as a path such as `children/3/rows/0`), and what is wrong. Never an answer. */
export interface TreeProblem {
  rule: 'heading-order' | 'table-shape' | 'empty' | 'language' | 'link' | 'signature-id' | 'depth';
  path: string;
  message: string;
}

interface Check {
  level: number;
  signatures: Set<string>;
  problems: TreeProblem[];
}

const LANGUAGE = /^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u;
const LINK = /^(?:https:\/\/|mailto:|tel:)\S+$/u;
const MAX_DEPTH = 24;

function report(check: Check, rule: TreeProblem['rule'], path: string, message: string): void {
  check.problems.push({ rule, path, message });
}

function checkLanguage(check: Check, lang: string | undefined, path: string): void {
  if (lang !== undefined && !LANGUAGE.test(lang)) report(check, 'language', path, `"${lang}" is no language tag`);
}

function checkWords(check: Check, inline: readonly InlineNode[], path: string, what: string): void {
  if (plainText(inline).trim() === '') report(check, 'empty', path, `${what} has no words`);
  inline.forEach((node, index) => {
    if (node.type === 'link') {
      if (!LINK.test(node.href)) report(check, 'link', `${path}/${index}`, 'A link leads to https, mailto or tel only');
    } else checkLanguage(check, node.lang, `${path}/${index}`);
  });
}

function checkBlocks(check: Check, blocks: readonly BlockNode[], path: string, depth: number): void {
  if (depth > MAX_DEPTH) return report(check, 'depth', path, `Nested deeper than ${MAX_DEPTH}`);
  blocks.forEach((block, index) => {
    (handlers[block.type] as Handler<BlockNode>)(check, block, `${path}/${index}`, depth + 1);
  });
}

function checkHeld(check: Check, blocks: readonly BlockNode[], path: string, depth: number, what: string): void {
  if (blockTexts(blocks).join('').trim() === '') report(check, 'empty', path, `${what} is empty`);
  checkBlocks(check, blocks, path, depth);
}

function checkAnswer(check: Check, item: AnswerItem, path: string, depth: number): void {
  checkWords(check, item.label, `${path}/label`, 'The label of an answer');
  checkHeld(check, item.value, `${path}/value`, depth, 'An answer');
}

function checkTable(check: Check, table: TableNode, path: string, depth: number): void {
  const { caption, columns, rows, rowHeader } = table;
  checkWords(check, caption, `${path}/caption`, 'The caption of a table');
  columns.forEach((column, at) => checkWords(check, column.header, `${path}/columns/${at}`, 'The header of a column'));
  if (columns.length === 0 || rows.length === 0) report(check, 'table-shape', path, 'A table has columns and rows');
  if (rowHeader !== undefined && !columns[rowHeader]) {
    report(check, 'table-shape', path, 'The column that names the rows is not there');
  }
  rows.forEach((row, at) => {
    const where = `${path}/rows/${at}`;
    if (row.cells.length !== columns.length) {
      report(check, 'table-shape', where, `The row has ${row.cells.length} cells for ${columns.length} columns`);
    }
    row.cells.forEach((cell, column) => checkHeld(check, cell, `${where}/cells/${column}`, depth, 'A cell'));
  });
}

type Handler<T> = (check: Check, node: T, path: string, depth: number) => void;

const handlers: { [T in BlockType]: Handler<Extract<BlockNode, { type: T }>> } = {
  heading: (check, node, path) => {
    checkWords(check, node.children, path, 'A heading');
    checkLanguage(check, node.lang, path);
    if (node.level > check.level + 1) {
      report(check, 'heading-order', path, `A heading of level ${node.level} follows one of level ${check.level}`);
    }
    check.level = node.level;
  },
  paragraph: (check, node, path) => {
    checkWords(check, node.children, path, 'A paragraph');
    checkLanguage(check, node.lang, path);
  },
  list: (check, node, path, depth) => {
    if (node.items.length === 0) report(check, 'empty', path, 'A list has no items');
    node.items.forEach((item, at) => checkHeld(check, item, `${path}/items/${at}`, depth, 'An item of a list'));
  },
  answers: (check, node, path, depth) => {
    if (node.caption) checkWords(check, node.caption, `${path}/caption`, 'The caption of answers');
    if (node.items.length === 0) report(check, 'empty', path, 'There are no answers');
    node.items.forEach((item, at) => checkAnswer(check, item, `${path}/items/${at}`, depth));
  },
  table: checkTable,
  quote: (check, node, path, depth) => {
    checkHeld(check, node.children, path, depth, 'A quotation');
    if (node.attribution) checkWords(check, node.attribution, `${path}/attribution`, 'The name under a quotation');
    checkLanguage(check, node.lang, path);
  },
  notice: (check, node, path, depth) => checkHeld(check, node.children, path, depth, 'A notice'),
  figure: (check, node, path) => {
    if (node.alt.trim() === '') report(check, 'empty', path, 'A picture has no words');
    if (node.caption) checkWords(check, node.caption, `${path}/caption`, 'The caption of a picture');
  },
  signature: (check, node, path) => {
    checkWords(check, node.label, `${path}/label`, 'The label of a signature');
    if (check.signatures.has(node.id)) report(check, 'signature-id', path, `Two signatures are called ${node.id}`);
    if (!/^[A-Za-z][\w-]*$/u.test(node.id)) report(check, 'signature-id', path, 'The id of a signature is not a name');
    check.signatures.add(node.id);
  },
  rule: () => undefined,
  pageBreak: () => undefined,
};

/**
 * What is wrong with a tree, in reading order; empty where nothing is. Headings never skip a level, rows are as wide as
 * their table, nothing that needs words is without, language tags are well formed (BCP 47), links lead somewhere safe.
 */
export function checkTree(tree: DocumentTree): TreeProblem[] {
  const check: Check = { level: 0, signatures: new Set(), problems: [] };
  checkLanguage(check, tree.lang, 'lang');
  if (tree.title.trim() === '') report(check, 'empty', 'title', 'The document has no title');
  checkBlocks(check, tree.children, 'children', 0);
  return check.problems;
}
