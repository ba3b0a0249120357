import { fieldContract } from '../field-contract.js';
import { referenceExamples } from './reference.examples.js';
import { referenceField } from './reference.field.js';

fieldContract(referenceField, referenceExamples);
