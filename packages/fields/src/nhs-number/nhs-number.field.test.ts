import { fieldContract } from '../field-contract.js';
import { nhsNumberExamples } from './nhs-number.examples.js';
import { nhsNumberField } from './nhs-number.field.js';

fieldContract(nhsNumberField, nhsNumberExamples);
