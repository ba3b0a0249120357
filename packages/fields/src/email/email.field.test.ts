import { fieldContract } from '../field-contract.js';
import { emailExamples } from './email.examples.js';
import { emailField } from './email.field.js';

fieldContract(emailField, emailExamples);
