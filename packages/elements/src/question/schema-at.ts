import { pointerParts } from '@kinform/engine';
import type { FormSchema, ResolvedForm } from '@kinform/engine';
import { isIndex } from '../form/pointer.js';

/** The schema one step below another; undefined where the form asks nothing there. */
export function below(schema: FormSchema, segment: string): FormSchema | undefined {
  if (schema.type === 'array') return isIndex(segment) ? schema.items : undefined;
  return schema.properties && Object.hasOwn(schema.properties, segment) ? schema.properties[segment] : undefined;
}

/** The schema at a pointer, or undefined where the form asks nothing there. */
export function schemaAt(form: ResolvedForm, pointer: string): FormSchema | undefined {
  let schema: FormSchema | undefined = form.schema;
  for (const segment of pointerParts(pointer)) schema = schema && below(schema, segment);
  return schema;
}
