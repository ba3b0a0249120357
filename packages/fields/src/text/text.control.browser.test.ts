import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { textExamples } from './text.examples.js';

controlContract('text', textExamples, byTyping);
