import { fieldContract } from '../field-contract.js';
import { choicesExamples } from './choices.examples.js';
import { choicesField } from './choices.field.js';

fieldContract(choicesField, choicesExamples);
