import { authorityNames, loadForm, loadSettings } from '@kinform/compiler';
import type { Standard, TimeLimit } from 'virtual:standards';
import { deadlinesOf } from './changes-of-form.ts';

/** Source of a module that exports `standards` and `timeLimits`: what each authority says of itself, the national words first. */
export function standardsModule(schemas: string, versions: Record<string, string>): string {
  const authorities = authorityNames(schemas).sort(
    (one, other) => Number(other === 'national') - Number(one === 'national'),
  );
  const standards: Standard[] = authorities.map((authority) => {
    const { name, levelScheme, smart, consent, timescales, retention, decisions, terms, profiles } = loadSettings(
      schemas,
      authority,
    );
    return {
      ...{ authority, name, levelScheme, terms },
      ...{ smart: smart ?? [], timescales: timescales ?? [], decisions: decisions ?? [] },
      ...{ retention: Object.values(retention ?? {}), profiles: profiles ?? [] },
      ...(consent ? { consent } : {}),
    };
  });
  const timeLimits = Object.entries(versions).flatMap(([form, version]) =>
    limitsOf(schemas, { form, version, authorities }),
  );
  return `export const standards = ${JSON.stringify(standards)}; export const timeLimits = ${JSON.stringify(timeLimits)};`;
}

/** The time limits that a form checks, question by question, in each authority. */
function limitsOf(schemas: string, of: { form: string; version: string; authorities: readonly string[] }): TimeLimit[] {
  const forms = of.authorities.map((authority) => loadForm(schemas, of.form, authority, of.version));
  const checked = forms.map((form) => deadlinesOf(form));
  const ids = [...new Set(forms.flatMap((form) => Object.keys(form.questions)))];
  return ids
    .filter((id) => checked.some((deadlines) => id in deadlines))
    .map((id) => ({
      form: forms[0]?.text['en-GB']?.title ?? of.form,
      id,
      question: forms.map((form) => form.text['en-GB']?.questions[id]?.label).find((label) => label) ?? id,
      limits: Object.fromEntries(forms.map((form, at) => [form.authority, checked[at]?.[id] ?? ''])),
    }));
}
