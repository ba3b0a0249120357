import { fieldContract } from '../field-contract.js';
import { referencesExamples } from './references.examples.js';
import { referencesField } from './references.field.js';

fieldContract(referencesField, referencesExamples);
