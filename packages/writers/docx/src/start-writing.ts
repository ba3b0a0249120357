import type { BlockNode, InlineNode } from '@kinform/documents';
import { Table } from 'docx';
import { writeBlock } from './handlers.js';
import { keepTablesApart } from './layout/join-blocks.js';
import type { Colours } from './layout/colours.js';
import type { WordsInLanguage } from './words.js';
import type { Block, Place, Writing } from './writing.js';

/** The state of writing one document, with the names of the ordered lists met so far. */
export interface StartedWriting {
  writing: Writing;
  orderedLists: readonly string[];
}

function writeAll(nodes: readonly BlockNode[], place: Place, writing: Writing): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const apart = blocks.at(-1) instanceof Table ? { apart: { taken: false } } : {};
    blocks.push(...writeBlock(node, { ...place, ...apart }, writing));
  }
  return blocks;
}

/** Starts every counter anew, so that the same tree gives the same numbers whatever was written before. */
export function startWriting(words: WordsInLanguage, colours: Colours): StartedWriting {
  const counts = { drawing: 0, control: 0, bookmark: 0 };
  const orderedLists: string[] = [];
  const noHeading: readonly InlineNode[] = [];
  const writing: Writing = {
    words,
    colours,
    pageBreakDue: false,
    heading: noHeading,
    write: (nodes, place) => keepTablesApart(writeAll(nodes, place, writing)),
    next: (kind) => (counts[kind] += 1),
    nextNumbering: () => {
      const name = `numbers-${orderedLists.length + 1}`;
      orderedLists.push(name);
      return name;
    },
  };
  return { writing, orderedLists };
}
