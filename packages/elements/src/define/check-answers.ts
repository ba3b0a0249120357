import { CheckAnswersElement } from '../check-answers/check-answers-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-check-answers', CheckAnswersElement);
