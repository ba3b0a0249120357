import { controlContract } from '../control-contract.js';
import { repeatingGroupExamples } from './repeating-group.examples.js';

controlContract('repeating-group', repeatingGroupExamples);
