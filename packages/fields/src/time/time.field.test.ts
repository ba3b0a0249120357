import { fieldContract } from '../field-contract.js';
import { timeExamples } from './time.examples.js';
import { timeField } from './time.field.js';

fieldContract(timeField, timeExamples);
