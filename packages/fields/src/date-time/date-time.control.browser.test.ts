import { controlContract } from '../control-contract.js';
import { byDateBoxes } from '../fixtures/answering.js';
import { dateTimeExamples } from './date-time.examples.js';

controlContract('date-time', dateTimeExamples, byDateBoxes);
