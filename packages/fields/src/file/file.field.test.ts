import { fieldContract } from '../field-contract.js';
import { fileExamples } from './file.examples.js';
import { fileField } from './file.field.js';

fieldContract(fileField, fileExamples);
