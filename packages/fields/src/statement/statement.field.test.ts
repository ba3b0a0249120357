import { fieldContract } from '../field-contract.js';
import { statementExamples } from './statement.examples.js';
import { statementField } from './statement.field.js';

fieldContract(statementField, statementExamples);
