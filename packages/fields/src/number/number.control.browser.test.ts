import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { numberExamples } from './number.examples.js';

controlContract('number', numberExamples, byTyping);
