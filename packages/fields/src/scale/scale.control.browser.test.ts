import { controlContract } from '../control-contract.js';
import { byRadios } from '../fixtures/answering.js';
import { scaleExamples } from './scale.examples.js';

controlContract('scale', scaleExamples, byRadios);
