import { fieldContract } from '../field-contract.js';
import { dateTimeExamples } from './date-time.examples.js';
import { dateTimeField } from './date-time.field.js';

fieldContract(dateTimeField, dateTimeExamples);
