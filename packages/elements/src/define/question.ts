import { QuestionElement } from '../question/question-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-question', QuestionElement);
