import { CoachElement } from '../coach/coach-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-coach', CoachElement);

declare global {
  interface HTMLElementTagNameMap {
    'kin-coach': CoachElement;
  }
}
