import { fieldContract } from '../field-contract.js';
import { upnExamples } from './upn.examples.js';
import { upnField } from './upn.field.js';

fieldContract(upnField, upnExamples);
