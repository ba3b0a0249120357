import { fieldContract } from '../field-contract.js';
import { partialDateExamples } from './partial-date.examples.js';
import { partialDateField } from './partial-date.field.js';

fieldContract(partialDateField, partialDateExamples);
