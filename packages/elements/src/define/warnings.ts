import { WarningsElement } from '../warnings/warnings-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-warnings', WarningsElement);
