import { fieldContract } from '../field-contract.js';
import { ethnicGroupExamples } from './ethnic-group.examples.js';
import { ethnicGroupField } from './ethnic-group.field.js';

fieldContract(ethnicGroupField, ethnicGroupExamples);
