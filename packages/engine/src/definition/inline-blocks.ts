import { copyJson, own } from '../json.js';
import type { FormDefinition, QuestionText } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { childId } from './question-ids.js';
import { refuseReservedName } from './reserved-names.js';

/** Words by locale, then by question id. */
export type WordsByLocale = Record<string, Record<string, QuestionText>>;

/** No form of people needs more; a definition that does would only slow down whoever opens it. */
const mostQuestions = 5000;
const deepestNesting = 64;

interface Work {
  blocks: FormDefinition['blocks'];
  words: WordsByLocale;
  questions: number;
}

/** How one got to a schema: blocks that it is in, and how many schemas are around it. */
interface Trail {
  blocks: string[];
  depth: number;
}

/**
 * A schema with every `$ref` to a block replaced by the block, and the words that the blocks bring along. Members
 * beside `$ref` win over the block's. Throws on unknown blocks, on blocks that contain themselves, on reserved names and on forms beyond all measure.
 */
export function inlineBlocks(
  schema: FormSchema,
  blocks: FormDefinition['blocks'],
  id = '',
): { schema: FormSchema; words: WordsByLocale } {
  const work: Work = { blocks, words: {}, questions: 0 };
  return { schema: inline(schema, id, { blocks: [], depth: 0 }, work), words: work.words };
}

function inline(schema: FormSchema, id: string, trail: Trail, work: Work): FormSchema {
  if (trail.depth > deepestNesting)
    throw new Error(`"${id}" is nested more than ${deepestNesting} levels deep. Flatten it.`);
  const { $ref, $schema: _dialect, $id: _address, $comment: _remark, ...rest } = schema;
  const here = inlineChildren(rest, id, trail, work);
  return $ref === undefined ? here : { ...inlineBlock($ref, id, trail, work), ...here };
}

function inlineChildren(schema: FormSchema, id: string, trail: Trail, work: Work): FormSchema {
  const result = copyShallow(schema);
  const inner = { ...trail, depth: trail.depth + 1 };
  if (schema.items) result.items = inline(schema.items, id, inner, work);
  if (schema.properties) {
    result.properties = {};
    for (const [name, property] of Object.entries(schema.properties)) {
      refuseReservedName(name, id === '' ? 'the form' : `"${id}"`);
      work.questions += 1;
      if (work.questions > mostQuestions)
        throw new Error(`The form asks more than ${mostQuestions} questions. Split it.`);
      result.properties[name] = inline(property, childId(id, name), inner, work);
    }
  }
  return result;
}

/** A copy of all that a schema says itself; what is inside it is left to be put in. */
function copyShallow({ items: _items, properties: _properties, ...rest }: FormSchema): FormSchema {
  return copyJson(rest);
}

function inlineBlock(ref: string, id: string, trail: Trail, work: Work): FormSchema {
  const name = blockName(ref);
  if (trail.blocks.includes(name)) {
    throw new Error(
      `Block "${name}" contains itself: ${[...trail.blocks, name].join(' > ')}. Take one of the references out.`,
    );
  }
  const block = own(work.blocks, name);
  if (!block) {
    const known = Object.keys(work.blocks).join(', ') || 'none';
    throw new Error(`There is no block "${name}" (${ref}, asked for by "${id}"). Known blocks: ${known}.`);
  }
  const schema = inline(block.schema, id, { blocks: [...trail.blocks, name], depth: trail.depth + 1 }, work);
  addWords(block.text, id, work.words);
  return schema;
}

/** The outer block speaks last, so its words win over those of the blocks inside it. */
function addWords(text: WordsByLocale, id: string, words: WordsByLocale): void {
  for (const [locale, questions] of Object.entries(text)) {
    const all = (words[locale] ??= {});
    for (const [relative, question] of Object.entries(questions)) {
      const full = relative === '' ? id : childId(id, relative);
      all[full] = { ...all[full], ...question };
    }
  }
}

function blockName(ref: string): string {
  const file = ref.slice(ref.lastIndexOf('/') + 1);
  if (!file.endsWith('.json') || ref.includes('#') || ref.includes(':')) {
    throw new Error(
      `"${ref}" is not a reference to a block. Write the path of a file, such as ../../../blocks/address.json.`,
    );
  }
  return file.slice(0, -'.json'.length);
}
