import { fieldContract } from '../field-contract.js';
import { dateExamples } from './date.examples.js';
import { dateField } from './date.field.js';

fieldContract(dateField, dateExamples);
