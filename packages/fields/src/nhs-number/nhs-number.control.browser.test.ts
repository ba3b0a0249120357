import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { nhsNumberExamples } from './nhs-number.examples.js';

controlContract('nhs-number', nhsNumberExamples, byTyping);
