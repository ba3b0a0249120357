import { controlContract } from '../control-contract.js';
import { byRadios } from '../fixtures/answering.js';
import { yesNoExamples } from './yes-no.examples.js';

controlContract('yes-no', yesNoExamples, byRadios);
