import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { longTextExamples } from './long-text.examples.js';

controlContract('long-text', longTextExamples, byTyping);
