import type { BlockNode, DocumentTree, HeadingNode } from '@kinform/documents';

function* headings(blocks: readonly BlockNode[]): Generator<HeadingNode> {
  for (const block of blocks) {
    if (block.type === 'heading') yield block;
    else yield* headings(inside(block));
  }
}

function inside(block: BlockNode): BlockNode[] {
  switch (block.type) {
    case 'list':
      return block.items.flat();
    case 'quote':
    case 'notice':
      return block.children;
    case 'answers':
      return block.items.flatMap((item) => item.value);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flat());
    default:
      return [];
  }
}

/**
 * The document's blocks with its title as first-level heading where they do not begin with one. Throws where a heading
 * skips a level (ISO 14289-1, 7.4.2): that is a fault of whoever made the tree.
 */
export function withTitleHeading(tree: DocumentTree): BlockNode[] {
  const levels = Array.from(headings(tree.children), (heading) => heading.level);
  const titled = levels[0] === 1;
  let before = titled ? 0 : 1;
  levels.forEach((level, index) => {
    if (level > before + 1) {
      throw new Error(
        `Heading ${index + 1} of the document has level ${level} after level ${before}: make it level ${before + 1}.`,
      );
    }
    before = level;
  });
  const title: HeadingNode = { type: 'heading', level: 1, children: [{ type: 'text', value: tree.title }] };
  return titled ? tree.children : [title, ...tree.children];
}
