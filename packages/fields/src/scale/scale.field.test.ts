import { fieldContract } from '../field-contract.js';
import { scaleExamples } from './scale.examples.js';
import { scaleField } from './scale.field.js';

fieldContract(scaleField, scaleExamples);
