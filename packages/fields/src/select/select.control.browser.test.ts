import { controlContract } from '../control-contract.js';
import { bySelect } from '../fixtures/answering.js';
import { selectExamples } from './select.examples.js';

controlContract('select', selectExamples, bySelect);
