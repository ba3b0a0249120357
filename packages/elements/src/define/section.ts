import { SectionElement } from '../section/section-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-section', SectionElement);
