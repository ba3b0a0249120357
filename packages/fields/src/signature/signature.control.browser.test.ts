import { controlContract } from '../control-contract.js';
import { signatureExamples } from './signature.examples.js';

controlContract('signature', signatureExamples);
