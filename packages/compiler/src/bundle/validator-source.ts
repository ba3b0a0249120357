import standaloneCode from 'ajv/dist/standalone/index.js';
import { validationSchema } from '@kinform/engine';
import type { ResolvedForm } from '@kinform/engine';
import { createAjv } from '@kinform/engine/validator';
import { leanValidator } from './lean-validator.js';

type Standalone = (ajv: ReturnType<typeof createAjv>, validate: unknown) => string;

/** Source of Ajv's validation function for a form, as a CommonJS module that needs no eval; esbuild bundles its requires. */
export function validatorSource(resolved: ResolvedForm): string {
  const ajv = createAjv({ standalone: true });
  const validate = ajv.compile(validationSchema(resolved));
  const generate =
    (standaloneCode as unknown as { default?: Standalone }).default ?? (standaloneCode as unknown as Standalone);
  return leanValidator(generate(ajv, validate));
}
