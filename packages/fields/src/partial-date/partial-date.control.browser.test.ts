import { controlContract } from '../control-contract.js';
import { byDateBoxes } from '../fixtures/answering.js';
import { partialDateExamples } from './partial-date.examples.js';

controlContract('partial-date', partialDateExamples, byDateBoxes);
