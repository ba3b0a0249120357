import { fieldContract } from '../field-contract.js';
import { textExamples } from './text.examples.js';
import { textField } from './text.field.js';

fieldContract(textField, textExamples);
