import { controlContract } from '../control-contract.js';
import { byTicking } from '../fixtures/answering.js';
import { referencesExamples } from './references.examples.js';

controlContract('references', referencesExamples, byTicking);
