import { fieldContract } from '../field-contract.js';
import { telephoneExamples } from './telephone.examples.js';
import { telephoneField } from './telephone.field.js';

fieldContract(telephoneField, telephoneExamples);
