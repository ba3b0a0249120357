import { QualityElement } from '../quality/quality-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-quality', QualityElement);

declare global {
  interface HTMLElementTagNameMap {
    'kin-quality': QualityElement;
  }
}
