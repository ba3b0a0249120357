import { fieldContract } from '../field-contract.js';
import { postcodeExamples } from './postcode.examples.js';
import { postcodeField } from './postcode.field.js';

fieldContract(postcodeField, postcodeExamples);
