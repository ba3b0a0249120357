import { fieldContract } from '../field-contract.js';
import { selectExamples } from './select.examples.js';
import { selectField } from './select.field.js';

fieldContract(selectField, selectExamples);
