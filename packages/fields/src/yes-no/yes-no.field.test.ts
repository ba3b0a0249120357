import { fieldContract } from '../field-contract.js';
import { yesNoExamples } from './yes-no.examples.js';
import { yesNoField } from './yes-no.field.js';

fieldContract(yesNoField, yesNoExamples);
