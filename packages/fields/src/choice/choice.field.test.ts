import { fieldContract } from '../field-contract.js';
import { choiceExamples } from './choice.examples.js';
import { choiceField } from './choice.field.js';

fieldContract(choiceField, choiceExamples);
