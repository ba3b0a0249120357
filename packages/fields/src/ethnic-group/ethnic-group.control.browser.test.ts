import { controlContract } from '../control-contract.js';
import { ethnicGroupExamples } from './ethnic-group.examples.js';

controlContract('ethnic-group', ethnicGroupExamples);
