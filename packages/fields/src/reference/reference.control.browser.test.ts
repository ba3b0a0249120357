import { controlContract } from '../control-contract.js';
import { byRadios } from '../fixtures/answering.js';
import { referenceExamples } from './reference.examples.js';

controlContract('reference', referenceExamples, byRadios);
