import '@kinform/elements/define/quality.js';

export { qualityOf, speaksOf } from '@kinform/engine/quality';
