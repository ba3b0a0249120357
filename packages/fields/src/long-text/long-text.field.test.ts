import { fieldContract } from '../field-contract.js';
import { longTextExamples } from './long-text.examples.js';
import { longTextField } from './long-text.field.js';

fieldContract(longTextField, longTextExamples);
