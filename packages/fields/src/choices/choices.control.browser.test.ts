import { controlContract } from '../control-contract.js';
import { byTicking } from '../fixtures/answering.js';
import { choicesExamples } from './choices.examples.js';

controlContract('choices', choicesExamples, byTicking);
