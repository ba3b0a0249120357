import { controlContract } from '../control-contract.js';
import { fileExamples } from './file.examples.js';

controlContract('file', fileExamples);
