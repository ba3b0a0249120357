import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { timeExamples } from './time.examples.js';

controlContract('time', timeExamples, byTyping);
