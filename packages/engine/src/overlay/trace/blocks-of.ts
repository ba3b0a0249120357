import type { FormDefinition } from '../../definition/form-definition.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { groupWithin } from '../../definition/walk-questions.js';
import { own } from '../../json.js';

/** Names of the shared blocks that a question of a form comes from, outermost first; none for what the form writes itself. */
export function blocksOf(definition: Pick<FormDefinition, 'schema' | 'blocks'>, id: string): string[] {
  const blocks: string[] = [];
  let here: FormSchema | undefined = definition.schema;
  for (const name of id.split('.')) {
    here = opened(definition, opened(definition, here, blocks)?.items, blocks) ?? opened(definition, here, blocks);
    here = own((here && groupWithin(here)?.properties) ?? {}, name);
  }
  opened(definition, here, blocks);
  return [...new Set(blocks)];
}

/** The schema with the block that it refers to put under it. */
function opened(
  { blocks }: Pick<FormDefinition, 'blocks'>,
  schema: FormSchema | undefined,
  met: string[],
): FormSchema | undefined {
  let here = schema;
  for (let depth = 0; here?.$ref !== undefined && depth < 64; depth += 1) {
    const { $ref, ...rest }: FormSchema = here;
    const name = /([a-z0-9-]+)\.json$/.exec($ref ?? '')?.[1] ?? '';
    met.push(name);
    here = { ...own(blocks, name)?.schema, ...rest };
  }
  return here;
}
