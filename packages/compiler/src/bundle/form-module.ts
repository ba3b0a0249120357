import { packForm } from '@kinform/engine';
import type { ResolvedForm } from '@kinform/engine';

/** Source of the module that carries one built form: its definition as JSON, its checks as code, its template on demand. */
export function formModule(resolved: ResolvedForm): string {
  const name = resolved.form;
  const definition = JSON.stringify(JSON.stringify(packForm(resolved)));
  return [
    `import { unpackForm } from '@kinform/engine';`,
    `import { registerForm } from '@kinform/kinform';`,
    `import validator from 'built:${name}.validator';`,
    `const resolved = unpackForm(JSON.parse(${definition}));`,
    `const template = () => import('built:${name}.template').then((built) => built.template);`,
    `registerForm({ resolved, validator, template });`,
  ].join('\n');
}

/** Source of the module that carries a precompiled template; it brings Handlebars' run time with it. */
export function templateModule(precompiled: string): string {
  return [
    `import { loadTemplate } from '@kinform/documents';`,
    `export const template = loadTemplate(${precompiled});`,
  ].join('\n');
}

/** Source of the script that a portal loads: elements, fields and all forms of one authority. */
export function entryModule(forms: ResolvedForm[]): string {
  return [
    `import '@kinform/kinform/define';`,
    ...forms.map((form) => `import 'built:${form.form}.form';`),
    `export * from '@kinform/kinform';`,
  ].join('\n');
}
