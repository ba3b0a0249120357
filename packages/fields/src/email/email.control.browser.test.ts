import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { emailExamples } from './email.examples.js';

controlContract('email', emailExamples, byTyping);
