import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { postcodeExamples } from './postcode.examples.js';

controlContract('postcode', postcodeExamples, byTyping);
