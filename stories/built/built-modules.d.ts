declare module 'virtual:built-form/*' {
  import type { ResolvedForm, Validator } from '@kinform/engine';
  export const resolved: ResolvedForm;
  export const validator: Validator;
}
declare module 'virtual:built-forms' {
  import type { ResolvedForm, Validator } from '@kinform/engine';
  /** Names of authorities by folder. */
  export const authorities: Record<string, string>;
  /** By `<authority>/<form>/<version>`. */
  export const builtForms: Record<string, () => Promise<{ resolved: ResolvedForm; validator: Validator }>>;
}
declare module 'virtual:examples/*' {
  import type { FormRecord } from '@kinform/engine';
  export const examples: Record<string, FormRecord>;
}
declare module 'virtual:documents/*' {
  /** HTML pages by example and audience. */
  export const documents: Record<string, Record<string, string>>;
}
declare module '*.css';
declare module '*.css?raw' {
  const text: string;
  export { text as default };
}
