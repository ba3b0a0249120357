import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { telephoneExamples } from './telephone.examples.js';

controlContract('telephone', telephoneExamples, byTyping);
