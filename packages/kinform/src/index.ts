export {
  fetchForm,
  fetchLanguage,
  findForm,
  formVersions,
  offerForm,
  offerLanguage,
  registerForm,
} from '@kinform/elements';
export type { BuiltForm, FormName, OfferedForm } from '@kinform/elements';
export { checkAnswers, describeFinding } from '@kinform/engine';
export type { Finding, FormRecord } from '@kinform/engine';
export { openQuality } from './open-quality.js';
export type { QualityTools } from './open-quality.js';
export { writeDocument } from './write-document.js';
export type { DocumentRequest } from './write-document.js';
