import { SaveStateElement } from '../save-state/save-state-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-save-state', SaveStateElement);
