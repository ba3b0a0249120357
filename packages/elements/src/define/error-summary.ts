import { ErrorSummaryElement } from '../error-summary/error-summary-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-error-summary', ErrorSummaryElement);
