import { controlContract } from '../control-contract.js';
import { groupExamples } from './group.examples.js';

controlContract('group', groupExamples);
