import { fieldContract } from '../field-contract.js';
import { numberExamples } from './number.examples.js';
import { numberField } from './number.field.js';

fieldContract(numberField, numberExamples);
