import type { FormDefinition, FormSchema } from '@kinform/engine';
import { digestOfPart, digestsOfFiles } from './digest-places.js';
import type { Digests } from './released-lock.js';

/** Names of shared parts that a form uses. */
interface UsedParts {
  blocks: Set<string>;
  vocabularies: Set<string>;
}

/** Digests of every block, vocabulary and term that a form uses: each block's file, and its words by language. */
export function digestsOfSharedParts(schemas: string, definition: FormDefinition): Digests {
  const used: UsedParts = { blocks: new Set(), vocabularies: new Set() };
  collect(definition.schema, definition, used);
  const digests = digestsOfFiles(
    schemas,
    [...used.blocks].map((name) => `blocks/${name}.json`),
  );
  const words: unknown[] = [definition.text];
  for (const name of used.blocks) {
    for (const [locale, text] of Object.entries(definition.blocks[name]?.text ?? {})) {
      words.push(text);
      if (Object.keys(text).length > 0) digests[`blocks/text.${locale}.json#${name}`] = digestOfPart(text);
    }
  }
  for (const name of used.vocabularies) {
    const { text = {}, ...codes } = definition.vocabularies[name] ?? { id: name, codes: [] };
    words.push(text);
    digests[`vocabularies/${name}.json#codes`] = digestOfPart(codes);
    for (const [locale, inLocale] of Object.entries(text)) {
      digests[`vocabularies/${name}.json#${locale}`] = digestOfPart(inLocale);
    }
  }
  return { ...digests, ...digestsOfTerms(words, definition.terms) };
}

/** Follows `$ref` into blocks, and blocks in blocks. */
function collect(schema: FormSchema, definition: FormDefinition, used: UsedParts): void {
  if (schema.vocabulary) used.vocabularies.add(schema.vocabulary);
  if (schema.items) collect(schema.items, definition, used);
  for (const property of Object.values(schema.properties ?? {})) collect(property, definition, used);
  const block = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1).replace(/\.json$/, '');
  if (block === undefined || used.blocks.has(block)) return;
  used.blocks.add(block);
  const inside = definition.blocks[block]?.schema;
  if (inside) collect(inside, definition, used);
}

/** Terms stand in braces in the words, a capital letter at the start of a sentence aside. */
function digestsOfTerms(words: readonly unknown[], terms: Readonly<Record<string, string>>): Digests {
  const found = JSON.stringify(words).matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g);
  const names = new Set([...found].map(([, name = '']) => (Object.hasOwn(terms, name) ? name : uncapitalised(name))));
  const known = [...names].filter((name) => Object.hasOwn(terms, name)).sort();
  return Object.fromEntries(known.map((name) => [`terms.json#${name}`, digestOfPart(terms[name])]));
}

function uncapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
