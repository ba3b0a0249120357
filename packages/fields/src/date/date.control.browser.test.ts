import { controlContract } from '../control-contract.js';
import { byDateBoxes } from '../fixtures/answering.js';
import { dateExamples } from './date.examples.js';

controlContract('date', dateExamples, byDateBoxes);
