import { controlContract } from '../control-contract.js';
import { byRadios } from '../fixtures/answering.js';
import { choiceExamples } from './choice.examples.js';

controlContract('choice', choiceExamples, byRadios);
