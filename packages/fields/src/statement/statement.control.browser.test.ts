import { controlContract } from '../control-contract.js';
import { statementExamples } from './statement.examples.js';

controlContract('statement', statementExamples);
