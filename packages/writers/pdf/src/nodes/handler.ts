import type { BlockNode, BlockType } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';

/** A node of one type. */
export type NodeOf<Type extends BlockType> = Extract<BlockNode, { type: Type }>;

/** Lays one node out: adds its elements to the structure and gives the strips to draw. */
export type Handler<Type extends BlockType> = (node: NodeOf<Type>, setting: Setting) => Slab[];

/** One handler for every node type; forgetting one does not compile. */
export type Handlers = { [Type in BlockType]: Handler<Type> };
